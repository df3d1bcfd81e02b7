package org.waymark.project.specialproject;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;

/**
 * Projects by plan, number and code.
 *
 * @param plan of one plan, or null for all
 * @param asOf as effective on that day, or null for the last recorded versions
 */
record ProjectList(String plan, LocalDate asOf) {
    private static final String LAST_RECORDED =
            """
            from SpecialProject project where project.version =
                (select max(other.version) from SpecialProject other where other.code = project.code)
            """;
    private static final String EFFECTIVE =
            """
            from SpecialProject project where project.effectiveFrom <= :asOf
            and not exists (
                from SpecialProject other where other.code = project.code and other.effectiveFrom <= :asOf
                and (other.effectiveFrom > project.effectiveFrom
                    or other.effectiveFrom = project.effectiveFrom and other.version > project.version))
            """;
    private static final String OF_PLAN = " and project.plan = :ofPlan";
    private static final String IN_ORDER =
            """
             and (project.plan > :plan or project.plan = :plan
                and (coalesce(project.number, 2147483647) > :number
                    or coalesce(project.number, 2147483647) = :number and project.code > :code))
            order by project.plan, coalesce(project.number, 2147483647), project.code
            """;

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
            throw Refusal.of(ProblemType.UNREADABLE, "cursor 不是由本接口给出的", "cursor was not given out here");
        }

        String text() {
            return plan + "/" + number + "/" + code;
        }
    }

    /** At most one more than asked for. */
    List<SpecialProject> rows(Page.Request request) {
        Key after = Key.parsed(request.after());
        Map<String, Object> parameters =
                new HashMap<>(Map.of("plan", after.plan, "number", after.number, "code", after.code));
        String query = LAST_RECORDED;
        if (asOf != null) {
            query = EFFECTIVE;
            parameters.put("asOf", asOf);
        }
        if (plan != null) {
            query += OF_PLAN;
            parameters.put("ofPlan", plan);
        }
        return SpecialProject.<SpecialProject>find(query + IN_ORDER, parameters)
                .range(0, request.limit())
                .list();
    }

    static String key(SpecialProject project) {
        return Key.of(project).text();
    }
}
