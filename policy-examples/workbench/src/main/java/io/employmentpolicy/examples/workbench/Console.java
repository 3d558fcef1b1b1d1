package io.employmentpolicy.examples.workbench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * 输入与输出。 / Where a command reads and writes. Output is UTF-8 with plain line feeds, whatever the machine is set to.
 *
 * @param colour whether a terminal shows the output and may be sent colours
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colour) {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /** The streams of this process. */
    static Console ofProcess() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, terminal() && System.getenv("NO_COLOR") == null);
    }

    /** From Java 22 on a console may exist without a terminal and can be asked. */
    private static boolean terminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Without a line break. */
    void print(String text) {
        out.print(text);
    }

    void line(String text) {
        out.print(visible(text) + "\n");
        out.flush();
    }

    void heading(String text) {
        out.print((colour ? BOLD + visible(text) + PLAIN : visible(text)) + "\n");
        out.flush();
    }

    /** What stands before an answer that is typed behind it. */
    void prompt(String text) {
        out.print(text);
        out.flush();
    }

    void error(String text) {
        err.print(visible(text) + "\n");
        err.flush();
    }

    /**
     * Titles, keys and facts come from files anybody may have written: what would move the cursor, colour the screen or turn the direction
     * of writing is shown by its code. In JSON that is the same character, escaped.
     */
    static String visible(String text) {
        return text.codePoints().noneMatch(Console::acts)
                ? text
                : text.codePoints()
                        .mapToObj(c -> acts(c) ? escaped(Character.toString(c)) : Character.toString(c))
                        .collect(Collectors.joining());
    }

    private static String escaped(String one) {
        return one.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }

    private static boolean acts(int c) {
        int type = Character.getType(c);
        return c != '\n'
                && c != '\t'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
