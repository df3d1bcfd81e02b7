package org.waymark.reporting.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Unit;

/** All public vintages of one series, by weight: a later known day counts more than a higher number. */
public record KnownSeries(List<Vintage> vintages) {
    private static final Comparator<Vintage> BY_WEIGHT =
            Comparator.comparing(Vintage::knownFrom).thenComparing(Vintage::number);

    public KnownSeries {
        vintages = vintages.stream().sorted(BY_WEIGHT).toList();
    }

    public KnownSeries ofTypes(Set<PeriodType> types) {
        return new KnownSeries(vintages.stream()
                .filter(vintage -> types.contains(vintage.period().type()))
                .toList());
    }

    /**
     * In order of period, at most one per period: a withdrawal does not bring the vintage before it back.
     *
     * @param unit in which they are to be compared; null where that is not known
     */
    public List<KnownValue> on(AsOf asOf, Unit unit) {
        return counting(asOf).map(vintage -> vintage.asKnownValue(unit)).toList();
    }

    /** The same vintages, as they were reported. */
    public Stream<Vintage> counting(AsOf asOf) {
        Map<TimePeriod, Vintage> heaviest = new TreeMap<>();
        for (Vintage vintage : vintages) {
            if (vintage.isKnown(asOf)) {
                heaviest.put(vintage.period(), vintage);
            }
        }
        return heaviest.values().stream();
    }
}
