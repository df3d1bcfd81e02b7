package org.waymark.indicator.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.catalogue.Indicator;
import org.waymark.indicator.observation.Visibility;

/** Counts by plan what is owed and overdue. A value that two plans need counts in each. */
@ApplicationScoped
class CountOverdue {
    static final String OTHER_PLANS = "others";
    static final String NO_PLAN = "none";
    /** So many plans have a label of their own. */
    private static final int MOST_PLANS = 30;
    /** Counted at most. */
    private static final int MOST = 100_000;

    private static final String PLANS =
            """
            select distinct indicator || ' ' || area, plan from target
            where effective_from <= ? order by plan
            """;

    /** What is overdue for a plan, and who owes it. */
    record Overdue(int values, int agencies) {}

    private record Needed(String subject, String plan) {}

    private final FindDue findDue;
    private final Database database;
    private final Today today;

    CountOverdue(FindDue findDue, Database database, Today today) {
        this.findDue = findDue;
        this.database = database;
        this.today = today;
    }

    /** By plan; without those of which nothing is overdue. */
    @Transactional
    Map<String, Overdue> byPlan() {
        LocalDate day = today.date();
        DueQuestion question = new DueQuestion(day, day, null, null, null, MOST);
        List<DueItem> owed = findDue.find(Indicator.inForce(day), null, question, Visibility.ofAnybody(day));
        Map<String, Set<String>> plans = plans(day);
        Map<String, Integer> values = new TreeMap<>();
        Map<String, Set<String>> agencies = new TreeMap<>();
        for (DueItem item : owed) {
            for (String plan : plans.getOrDefault(item.indicator() + " " + item.area(), Set.of(NO_PLAN))) {
                values.merge(plan, 1, Integer::sum);
                agencies.computeIfAbsent(plan, none -> new HashSet<>()).addAll(item.agencies());
            }
        }
        Map<String, Overdue> counts = new TreeMap<>();
        values.forEach((plan, number) ->
                counts.put(plan, new Overdue(number, agencies.get(plan).size())));
        return counts;
    }

    /** By indicator and area. */
    private Map<String, Set<String>> plans(LocalDate day) {
        Set<String> named = new HashSet<>();
        Map<String, Set<String>> plans = new TreeMap<>();
        for (Needed needed : database.read(PLANS, row -> new Needed(row.getString(1), row.getString(2)), day)) {
            boolean hasLabel = named.contains(needed.plan()) || named.size() < MOST_PLANS && named.add(needed.plan());
            plans.computeIfAbsent(needed.subject(), none -> new HashSet<>())
                    .add(hasLabel ? needed.plan() : OTHER_PLANS);
        }
        return plans;
    }
}
