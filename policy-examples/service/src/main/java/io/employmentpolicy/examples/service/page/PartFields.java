package io.employmentpolicy.examples.service.page;

import io.employmentpolicy.rules.interview.Allowed;
import java.util.ArrayList;
import java.util.List;

/** Reads what a form brought of one part of a question. */
final class PartFields {
    private PartFields() {}

    /**
     * The answer of its fields, as people would type it; empty where nothing was filled in that has to be.
     *
     * @param alone whether the page asks for nothing else, so that an empty list says that there is nothing
     */
    static String typed(Allowed allowed, boolean alone, FormFields fields) {
        if (!fields.one("none").isEmpty()) {
            return PartView.isList(allowed) ? PartView.NOTHING : PartView.NONE;
        }
        String empty = alone ? PartView.NOTHING : "";
        if (allowed instanceof Allowed.Ticks ticks) {
            return ticked(ticks, empty, fields);
        }
        if (allowed instanceof Allowed.SomeOf) {
            return fields.all("a").isEmpty() ? empty : String.join(",", fields.all("a"));
        }
        if (allowed instanceof Allowed.Months) {
            return fields.one("a").isEmpty() ? "" : fields.one("a") + ".." + fields.one("to");
        }
        return fields.one("a").isEmpty() ? fields.one("other") : fields.one("a");
    }

    private static String ticked(Allowed.Ticks ticks, String empty, FormFields fields) {
        List<String> unknown = fields.all("u");
        List<String> lines = new ArrayList<>();
        unknown.forEach(line -> lines.add(line + PartView.NOT_SURE));
        for (String line : fields.all("a")) {
            if (unknown.contains(line)) {
                continue;
            }
            boolean several = line.matches("[0-9]{1,3}")
                    && Integer.parseInt(line) >= 1
                    && Integer.parseInt(line) <= ticks.lines().size()
                    && ticks.lines().get(Integer.parseInt(line) - 1).several();
            String count = several ? fields.one("n" + line) : "";
            lines.add(count.isEmpty() ? line : line + "x" + count);
        }
        return lines.isEmpty() ? empty : String.join(",", lines);
    }

    /** What a form brings. */
    interface FormFields {
        /** All values of a field. */
        List<String> all(String name);

        /** The first value of a field, without blanks around it; empty when there is none. */
        default String one(String name) {
            List<String> all = all(name);
            return all.isEmpty() ? "" : all.get(0).strip();
        }
    }
}
