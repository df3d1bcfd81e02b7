package org.waymark.reporting.areareport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.waymark.reporting.evidence.FindPeriodValues;
import org.waymark.reporting.known.IndicatorBody.Aggregation;
import org.waymark.reporting.known.ObservationBodies;
import org.waymark.reporting.known.ObservationBody;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownValue;

/** Finds by how much each area weighs in the whole. */
@ApplicationScoped
class ExplainGap {
    private static final String SUM = "SUM";
    private static final String RATIO = "RATIO";
    private static final String WEIGHTED_MEAN = "WEIGHTED_MEAN";

    private final FindPeriodValues findPeriodValues;
    private final ObservationBodies bodies;

    ExplainGap(FindPeriodValues findPeriodValues, ObservationBodies bodies) {
        this.findPeriodValues = findPeriodValues;
        this.bodies = bodies;
    }

    /** Whether it is known how areas make a whole. */
    static boolean knows(String aggregation) {
        return List.of(SUM, RATIO, WEIGHTED_MEAN).contains(aggregation);
    }

    /**
     * The share of each area in the whole; those of which it is not known are left out. Empty where that of the whole is not
     * known.
     */
    Optional<Map<String, Rational>> shares(
            Aggregation aggregation,
            String indicator,
            String period,
            String whole,
            SortedMap<String, KnownValue> values,
            AsOf asOf) {
        Map<String, BigDecimal> weights =
                switch (aggregation.kind()) {
                    case RATIO -> denominators(indicator, period, values);
                    case WEIGHTED_MEAN -> weights(aggregation.weights(), period, asOf);
                    default -> values.keySet().stream().collect(Collectors.toMap(area -> area, area -> BigDecimal.ONE));
                };
        BigDecimal all = weights.get(whole);
        if (all == null || all.signum() == 0) {
            return Optional.empty();
        }
        Map<String, Rational> shares = new HashMap<>();
        weights.forEach((area, weight) -> shares.put(area, Rational.of(weight).divide(Rational.of(all))));
        return Optional.of(shares);
    }

    private Map<String, BigDecimal> denominators(
            String indicator, String period, SortedMap<String, KnownValue> values) {
        Map<ObservationBodies.Key, ObservationBody> found = bodies.of(values.entrySet().stream()
                .map(value -> new ObservationBodies.Key(
                        indicator, value.getKey(), period, value.getValue().vintage()))
                .toList());
        Map<String, BigDecimal> denominators = new HashMap<>();
        found.forEach((key, body) -> {
            if (body.denominator() != null) {
                denominators.put(key.area(), body.denominator());
            }
        });
        return denominators;
    }

    private Map<String, BigDecimal> weights(String indicator, String period, AsOf asOf) {
        Map<String, BigDecimal> weights = new HashMap<>();
        if (indicator != null) {
            findPeriodValues
                    .of(indicator, period, null, asOf)
                    .forEach((area, value) -> weights.put(area, inOnes(value)));
        }
        return weights;
    }

    /** Weights may be given in several multipliers of one unit. */
    private static BigDecimal inOnes(KnownValue value) {
        return value.reported().unit() == null
                ? value.value()
                : value.value().scaleByPowerOfTen(value.reported().unit().multiplier());
    }
}
