package org.waymark.indicator.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.versioned.History;
import org.waymark.indicator.catalogue.Indicator;

/** Shows targets beside their other versions and the definitions of their indicators: two queries, however many. */
final class TargetViews {
    private TargetViews() {}

    /** Each target, whatever the version given, in the one in force on the day or else the first that will be. */
    static List<TargetView> on(LocalDate day, List<Target> targets) {
        Map<String, History<Indicator>> definitions = definitions(targets);
        Map<String, History<Target>> histories = histories(targets);
        return targets.stream()
                .map(target ->
                        TargetView.of(histories.get(target.code).shownOn(day), definitions.get(target.indicator), day))
                .toList();
    }

    static TargetView version(Target target, LocalDate day) {
        List<Target> alone = List.of(target);
        return TargetView.of(
                histories(alone).get(target.code).shown(target, day),
                definitions(alone).get(target.indicator),
                day);
    }

    private static Map<String, History<Target>> histories(List<Target> targets) {
        return Target.histories(targets.stream().map(target -> target.code).toList());
    }

    private static Map<String, History<Indicator>> definitions(List<Target> targets) {
        return Indicator.histories(
                targets.stream().map(target -> target.indicator).distinct().toList());
    }
}
