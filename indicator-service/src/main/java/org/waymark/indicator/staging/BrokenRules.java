package org.waymark.indicator.staging;

import java.sql.Connection;
import org.waymark.foundation.database.CopyText;
import org.waymark.foundation.problem.Violation;

/** Which rules staged rows break by themselves. For a row that says nothing new these rules do not apply. */
final class BrokenRules {
    record Broken(long row, Violation rule) {}

    private static final String COPY = "copy finding (row, pointer, value, rule, severity, zh, en) from stdin";

    private BrokenRules() {}

    static CopyBuffer<Broken> none(Connection connection) {
        return new CopyBuffer<>(connection, COPY, BrokenRules::write);
    }

    private static void write(Broken broken, CopyText text) {
        Violation rule = broken.rule();
        text.put(broken.row())
                .put(rule.pointer())
                .put(rule.value() == null ? null : rule.value().asText())
                .put(rule.rule())
                .put(rule.severity().name())
                .put(rule.message().zh())
                .put(rule.message().en());
    }
}
