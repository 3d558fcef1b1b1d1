package io.employmentpolicy.examples.workbench;

/** 逐个写出 JSON 答复。 / Writes the answers of files as JSON, each as soon as it is there: one alone as an object, several as a list or as lines. */
final class AnswerPrinter {
    private final Console console;
    private final boolean document;
    private final boolean several;
    private boolean began;

    /** @param document whether the whole is one JSON document, not a line a file */
    AnswerPrinter(Console console, boolean document, int count) {
        this.console = console;
        this.document = document;
        this.several = count > 1;
    }

    void print(Asked asked, String decision) {
        String id = asked.question().id();
        if (!document) {
            console.line(JsonText.inFront("file", asked.name(), id, decision));
        } else if (several) {
            console.print((began ? ",\n" : "[\n") + JsonText.inFront("file", asked.name(), id, decision));
        } else {
            console.line(JsonText.inFrontPretty("file", asked.name(), id, decision));
        }
        began = true;
    }

    /** Ends the list. */
    void end() {
        if (document && several) {
            console.line(began ? "\n]" : "[]");
        }
    }
}
