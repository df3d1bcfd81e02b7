package org.waymark.indicator.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.PutVersion;
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
        return alone(target, day, history -> history.shown(target, day));
    }

    static TargetView answering(PutVersion.Put<Target> put, LocalDate day) {
        return alone(put.version(), day, history -> put.shown(history, day));
    }

    private static TargetView alone(
            Target target, LocalDate day, Function<History<Target>, History.Shown<Target>> shown) {
        List<Target> alone = List.of(target);
        return TargetView.of(
                shown.apply(histories(alone).get(target.code)),
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
