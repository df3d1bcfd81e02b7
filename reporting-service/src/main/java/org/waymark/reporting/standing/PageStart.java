package org.waymark.reporting.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.reporting.situation.AsOf;

/**
 * From where a page goes on.
 *
 * @param picture that of the first page: all pages show the same one, whatever has become known meanwhile
 * @param after the last target of the page before
 */
public record PageStart(AsOf picture, TargetPlace after) {
    private static final int MEMBERS = 3;

    public String text() {
        return picture.day() + " " + picture.knownAt() + " " + after.text();
    }

    /** @param now nothing that is known later can have been shown before; clocks may differ by a second */
    public static PageStart of(String text, Instant now) {
        String[] members = text.split(" ", MEMBERS);
        if (members.length < MEMBERS) {
            throw Page.Request.foreignCursor();
        }
        Violations unreadable = new Violations();
        LocalDate day = DateParameter.of("cursor", members[0], unreadable);
        Instant knownAt = DateParameter.instant("cursor", members[1], unreadable);
        if (day == null || knownAt == null || knownAt.isAfter(now.plusSeconds(1))) {
            throw Page.Request.foreignCursor();
        }
        return new PageStart(
                new AsOf(day, knownAt), TargetPlace.of(members[2]).orElseThrow(Page.Request::foreignCursor));
    }
}
