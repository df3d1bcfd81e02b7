package org.waymark.indicator.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.waymark.contracts.Form;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Page;
import org.waymark.indicator.area.Areas;

/**
 * What is asked of a list of values that are due.
 *
 * @param today the day of asking
 * @param within how many days after {@code asOf} are included; null for overdue values only
 * @param area null for every area
 * @param after the last one of the page before, or null
 */
record DueQuestion(LocalDate asOf, LocalDate today, Integer within, String area, Place after, int limit) {
    private static final int FARTHEST = 366;

    /** A place in the list. */
    record Place(LocalDate dueOn, String indicator, String area, String period) {
        static Place of(DueItem item) {
            return new Place(item.dueOn(), item.indicator(), item.area(), item.period());
        }

        private static Place read(String cursor) {
            String[] parts = cursor.split("/", -1);
            try {
                if (parts.length == 4 && Form.CODE.fits(parts[1]) && Form.AREA.fits(parts[2])) {
                    return new Place(DateParameter.day(parts[0]), parts[1], parts[2], parts[3]);
                }
            } catch (DateTimeException notADay) {
                // Said below.
            }
            throw Page.Request.foreignCursor();
        }

        String text() {
            return dueOn + "/" + indicator + "/" + area + "/" + period;
        }
    }

    static DueQuestion of(String asOf, String within, String area, Areas areas, Page.Request page, LocalDate today) {
        LocalDate day = DateParameter.of("asOf", asOf);
        Violations violations = new Violations();
        areas.check("area", area, violations);
        violations.refuseIfAny();
        return new DueQuestion(
                day == null ? today : day,
                today,
                within == null ? null : (int) NumberParameter.between("within", within, 0, FARTHEST, 0),
                area,
                page.after() == null ? null : Place.read(page.after()),
                page.limit());
    }

    /** A day in the future is seen from today: periods that end until then without a delivery will be owed. */
    LocalDate seenFrom() {
        return asOf.isBefore(today) ? asOf : today;
    }

    /** The last day that is included. */
    LocalDate until() {
        return within == null ? asOf.minusDays(1) : asOf.plusDays(within);
    }
}
