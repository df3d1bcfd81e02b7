package org.waymark.indicator.observation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.foundation.caller.Caller;

/**
 * Which vintages a caller may see: the public ones, and all of the agencies that the token speaks for. Some roles see
 * everything.
 *
 * @param sql a condition over vintages {@code v}
 * @param parameters the values of its placeholders
 */
public record Visibility(String sql, List<Object> parameters) {
    private static final List<String> SEE_EVERYTHING = List.of("office", "auditor", "catalogue-admin");

    /** A vintage that was withdrawn before its release day was never public; one that was withdrawn later has been. */
    private static final String PUBLIC = "(v.published_at is not null and (v.released_at is null or v.released_at <= ?)"
            + " and (v.announced or v.review_state = 'PUBLISHED'))";

    public static Visibility of(Caller caller, LocalDate today) {
        if (seesEverything(caller)) {
            return new Visibility("true", List.of());
        }
        if (caller.agencies().isEmpty()) {
            return ofAnybody(today);
        }
        List<Object> parameters = new ArrayList<>(List.of(today));
        parameters.addAll(caller.agencies());
        String places = String.join(", ", Collections.nCopies(caller.agencies().size(), "?"));
        return new Visibility("(" + PUBLIC + " or v.agency in (" + places + "))", parameters);
    }

    /** Binds the placeholders, beginning at {@code first}, and returns the index after them. */
    public int bind(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (Object parameter : parameters) {
            statement.setObject(next++, parameter);
        }
        return next;
    }

    /** Only the public vintages. */
    public static Visibility ofAnybody(LocalDate today) {
        return new Visibility(PUBLIC, List.of(today));
    }

    /** Whether the caller sees the vintage on that day: {@link #of} in Java. */
    static boolean shows(Vintage vintage, Caller caller, LocalDate day) {
        return vintage.isPublicOn(day) || seesDraftsOf(vintage.agency(), caller);
    }

    /** Whether the caller also sees this agency's vintages that are not public. */
    public static boolean seesDraftsOf(String agency, Caller caller) {
        return seesEverything(caller) || caller.speaksFor(agency);
    }

    /** Whether the caller sees the vintages of every agency. */
    public static boolean seesEverything(Caller caller) {
        return SEE_EVERYTHING.stream().anyMatch(caller::is);
    }
}
