package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.reporting.known.IndicatorVersions;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.known.ObservationVintages;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.KnownValue;

/** What counts of an indicator for one period in every area, with a target or without: two queries. */
@ApplicationScoped
public class FindPeriodValues {
    private final ObservationVintages observations;
    private final IndicatorVersions indicators;

    FindPeriodValues(ObservationVintages observations, IndicatorVersions indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    /**
     * By area; those without a value that can be compared are left out.
     *
     * @param unit in which they are to be compared; null to take them as they were given
     */
    public SortedMap<String, KnownValue> of(String indicator, String period, Unit unit, AsOf asOf) {
        IndicatorFacts facts = new IndicatorFacts(indicators.of(List.of(indicator), asOf.knownAt()));
        Map<String, List<KnownVintage>> byArea = observations.ofPeriod(indicator, period, asOf.knownAt()).stream()
                .collect(Collectors.groupingBy(KnownVintage::area));
        SortedMap<String, KnownValue> values = new TreeMap<>();
        byArea.forEach((area, vintages) -> series(vintages, facts).on(asOf, unit).stream()
                .filter(KnownValue::isValue)
                .forEach(value -> values.put(area, value)));
        return values;
    }

    private static KnownSeries series(List<KnownVintage> vintages, IndicatorFacts facts) {
        return new KnownSeries(vintages.stream()
                .flatMap(known -> TargetEvidence.period(known.period()).stream()
                        .map(period -> TargetEvidence.vintage(known, period, facts.unit(known))))
                .toList());
    }
}
