package org.waymark.reporting.indicatorreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.reporting.evidence.TargetFacts;
import org.waymark.reporting.evidence.TargetFacts.PeriodVintage;
import org.waymark.reporting.known.ObservationBodies;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Vintage;

/** The vintages of the series that were known on the day, with what they say of themselves. */
@ApplicationScoped
class FindVintages {
    private static final int MOST = 1_000;

    private static final Comparator<Vintage> IN_ORDER =
            Comparator.comparing(Vintage::period).thenComparing(Vintage::number);

    private final ObservationBodies bodies;

    FindVintages(ObservationBodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param shown by period and number, those of the latest periods
     * @param leftOut how many there are before them
     */
    record Found(List<VintageView> shown, int leftOut) {}

    /** @param counting those that count on the day, each for its period */
    Found of(TargetFacts facts, Evidence evidence, List<KnownValue> counting, AsOf asOf) {
        List<Vintage> known = evidence.series().vintages().stream()
                .filter(vintage -> vintage.isKnown(asOf))
                .sorted(IN_ORDER)
                .toList();
        int leftOut = Math.max(0, known.size() - MOST);
        List<Vintage> shown = known.subList(leftOut, known.size());
        if (shown.isEmpty()) {
            return new Found(List.of(), 0);
        }
        Unit unit = counting.get(0).unit();
        Set<KnownValue> those = Set.copyOf(counting);
        Map<PeriodVintage, ObservationBodies.Key> keys = facts.bodies();
        Map<ObservationBodies.Key, ObservationBody> said = bodies.of(
                shown.stream().map(vintage -> keys.get(placed(vintage))).toList());
        return new Found(
                shown.stream()
                        .map(vintage -> {
                            KnownValue value = vintage.asKnownValue(unit);
                            ObservationBody body = said.get(keys.get(placed(vintage)));
                            return VintageView.of(vintage, value, those.contains(value), body);
                        })
                        .toList(),
                leftOut);
    }

    private static PeriodVintage placed(Vintage vintage) {
        return new PeriodVintage(vintage.period(), vintage.number());
    }
}
