package org.waymark.provisioning.database;

import org.waymark.provisioning.Report;

/** The words for what became of a role or a database. */
record Lines(Report report, boolean rehearsal) {
    private static final String LINE = "%-28s %s";

    void done(String thing, String participle, String more) {
        tell(thing, (rehearsal ? "would be " : "") + participle + (more.isEmpty() ? "" : ": " + more));
    }

    void asItShouldBe(String thing, String what) {
        tell(thing, "as it should be: " + what);
    }

    void tell(String thing, String what) {
        report.tell(LINE.formatted(thing, what));
    }

    void refuse(String thing, String why) {
        report.refuse(LINE.formatted(thing, "REFUSED: " + why));
    }

    static String quoted(String identifier) {
        return '"' + identifier + '"';
    }
}
