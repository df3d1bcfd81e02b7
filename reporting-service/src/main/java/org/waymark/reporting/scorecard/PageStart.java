package org.waymark.reporting.scorecard;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.representation.Page;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.standing.TargetPlace;

/**
 * From where a page goes on.
 *
 * @param picture that of the first page: all pages show the same one, whatever has become known meanwhile
 * @param after the last target of the page before
 */
record PageStart(AsOf picture, TargetPlace after) {
    private static final int MEMBERS = 3;

    String text() {
        return picture.day() + " " + picture.knownAt() + " " + after.text();
    }

    static PageStart of(String text) {
        String[] members = text.split(" ", MEMBERS);
        if (members.length < MEMBERS) {
            throw Page.Request.foreignCursor();
        }
        try {
            return new PageStart(
                    new AsOf(LocalDate.parse(members[0]), Instant.parse(members[1])),
                    TargetPlace.of(members[2]).orElseThrow(Page.Request::foreignCursor));
        } catch (DateTimeException none) {
            throw Page.Request.foreignCursor();
        }
    }
}
