package org.waymark.indicator.recording;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.waymark.foundation.caller.Caller;
import org.waymark.indicator.observation.Visibility;
import org.waymark.indicator.ownership.Owner;

/** The sender of a file, and the day on which it is sent. */
public record Sender(Caller caller, LocalDate day) {
    /** The vintages that the sender may see. */
    Visibility seen() {
        return Visibility.of(caller, day);
    }

    Array agencies(Connection connection) throws SQLException {
        return connection.createArrayOf("text", caller.agencies().toArray());
    }

    /** Binds the parameters of {@link Owner#reporterSql} and returns the index after them. */
    int bindReporter(PreparedStatement statement, int first) throws SQLException {
        statement.setArray(first, agencies(statement.getConnection()));
        statement.setBoolean(first + 1, caller.is("catalogue-admin"));
        return first + 2;
    }

    /** The public vintages, of which one counts: those announced by now, and those that are due today. */
    Visibility publicly() {
        Visibility due = Visibility.ofAnybody(day);
        return new Visibility("(v.announced or " + due.sql() + ")", due.parameters());
    }
}
