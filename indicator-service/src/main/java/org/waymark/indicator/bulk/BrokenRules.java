package org.waymark.indicator.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.waymark.foundation.copy.CopyText;
import org.waymark.foundation.http.Violation;

/** Which rules staged rows break by themselves: for a row that says nothing new they come too late. */
final class BrokenRules {
    private record Broken(long row, Violation rule) {}

    private static final String COPY = "copy finding (row, pointer, value, rule, severity, zh, en) from stdin";
    private static final int MOST_HELD = 2_000;

    private final Connection connection;
    private final List<Broken> held = new ArrayList<>();

    BrokenRules(Connection connection) {
        this.connection = connection;
    }

    void add(long row, List<Violation> broken) {
        broken.forEach(rule -> held.add(new Broken(row, rule)));
    }

    boolean areMany() {
        return held.size() >= MOST_HELD;
    }

    void stage() throws SQLException {
        if (held.isEmpty()) {
            return;
        }
        try (CopyText text = CopyText.begin(connection.unwrap(PGConnection.class), COPY)) {
            for (Broken broken : held) {
                Violation rule = broken.rule();
                text.put(broken.row())
                        .put(rule.pointer())
                        .put(rule.value() == null ? null : rule.value().asText())
                        .put(rule.rule())
                        .put(rule.severity().name())
                        .put(rule.message().zh())
                        .put(rule.message().en())
                        .endRow();
            }
            text.end();
        }
        held.clear();
    }
}
