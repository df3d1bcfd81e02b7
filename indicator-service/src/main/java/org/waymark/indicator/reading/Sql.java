package org.waymark.indicator.reading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement being built: each piece of text comes with the values of its placeholders. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String piece, Object... itsValues) {
        return add(piece, List.of(itsValues));
    }

    Sql add(String piece, Collection<?> itsValues) {
        text.append(piece).append(' ');
        values.addAll(itsValues);
        return this;
    }

    /** Adds the piece with the value, unless the value is null. */
    <T> Sql addIf(T asked, String piece) {
        return asked == null ? this : add(piece, asked);
    }

    String text() {
        return text.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
