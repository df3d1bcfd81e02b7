package org.waymark.reporting.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.waymark.foundation.period.PeriodType;
import org.waymark.reporting.number.Unit;

/** All public vintages of one series; a later known day counts more than a higher number. */
public record KnownSeries(List<Vintage> vintages) {
    private static final Comparator<Vintage> BY_WEIGHT =
            Comparator.comparing(Vintage::knownFrom).thenComparing(Vintage::number);

    public KnownSeries {
        vintages = List.copyOf(vintages);
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
        return vintages.stream()
                .filter(vintage -> vintage.isKnown(asOf))
                .collect(Collectors.toMap(Vintage::period, v -> v, BinaryOperator.maxBy(BY_WEIGHT), TreeMap::new))
                .values()
                .stream()
                .map(vintage -> vintage.asKnownValue(unit))
                .toList();
    }
}
