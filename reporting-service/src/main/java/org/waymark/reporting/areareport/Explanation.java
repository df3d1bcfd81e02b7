package org.waymark.reporting.areareport;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.reporting.areareport.IndicatorOverAreas.NotCounted;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;

/**
 * Which part of the gap of a whole is whose. An area contributes by how far it lies from its own target: as it is for a
 * sum, times its share of the whole's denominator or weight for a ratio or mean. What is shown adds up exactly.
 *
 * @param contributions by area
 * @param notCounted the other areas, with the reason
 */
record Explanation(SortedMap<String, BigDecimal> contributions, Map<String, NotCounted> notCounted) {
    private static final int DECIMALS = 6;

    /**
     * A part of the whole.
     *
     * @param target null where it has none
     * @param share of the whole's denominator or weight; null where that is not known; 1 for a sum
     */
    record Part(String area, BigDecimal value, BigDecimal target, Rational share) {}

    /** Of the areas that can contribute, those within another one are left to it. */
    static Explanation of(List<Part> parts) {
        SortedMap<String, BigDecimal> contributions = new TreeMap<>();
        Map<String, NotCounted> notCounted = new HashMap<>();
        List<String> able = parts.stream()
                .filter(part -> part.target() != null && part.share() != null)
                .map(Part::area)
                .toList();
        for (Part part : parts) {
            if (part.target() == null) {
                notCounted.put(part.area(), NotCounted.NO_TARGET);
            } else if (part.share() == null) {
                notCounted.put(part.area(), NotCounted.NO_WEIGHT);
            } else if (AreaCode.parent(part.area(), able).isPresent()) {
                notCounted.put(part.area(), NotCounted.NESTED);
            } else {
                contributions.put(part.area(), contribution(part));
            }
        }
        return new Explanation(contributions, notCounted);
    }

    BigDecimal explained() {
        return PlainNumber.of(contributions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal contribution(Part part) {
        return PlainNumber.rounded(
                Rational.of(part.value()).subtract(Rational.of(part.target())).multiply(part.share()), DECIMALS);
    }
}
