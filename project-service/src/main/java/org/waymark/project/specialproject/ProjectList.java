package org.waymark.project.specialproject;

import java.util.List;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.versioned.Moment;

/**
 * Projects at a moment, by plan, number and code.
 *
 * @param plan only projects of this plan; null for all
 */
record ProjectList(String plan, Moment moment) {
    private static final String OF_PLAN = "(:ofPlan is null or thing.plan = :ofPlan)";
    private static final String AFTER =
            """
             and (thing.plan > :plan or thing.plan = :plan
                and (coalesce(thing.number, 2147483647) > :number
                    or coalesce(thing.number, 2147483647) = :number and thing.code > :code))
            """;
    private static final String ORDER = "thing.plan, coalesce(thing.number, 2147483647), thing.code";

    /** Where a page begins; projects without a number come last. */
    private record Key(String plan, int number, String code) {
        static Key of(SpecialProject project) {
            return new Key(project.plan, project.number == null ? Integer.MAX_VALUE : project.number, project.code);
        }

        static Key parsed(String text) {
            String[] parts = text == null ? new String[] {"", "0", ""} : text.split("/", -1);
            if (parts.length == 3 && parts[1].matches("[0-9]{1,10}") && Long.parseLong(parts[1]) <= Integer.MAX_VALUE) {
                return new Key(parts[0], Integer.parseInt(parts[1]), parts[2]);
            }
            throw Page.Request.foreignCursor();
        }

        String text() {
            return plan + "/" + number + "/" + code;
        }
    }

    /** At most one more than asked for. */
    List<SpecialProject> rows(Page.Request request) {
        Key after = Key.parsed(request.after());
        return SpecialProject.inEffectAt(moment, OF_PLAN + AFTER, ORDER)
                .setParameter("ofPlan", plan)
                .setParameter("plan", after.plan)
                .setParameter("number", after.number)
                .setParameter("code", after.code)
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }

    static String key(SpecialProject project) {
        return Key.of(project).text();
    }
}
