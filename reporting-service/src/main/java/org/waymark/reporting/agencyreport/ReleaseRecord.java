package org.waymark.reporting.agencyreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Vintage;

/**
 * How soon values were released after their periods, and by how much they were revised.
 *
 * @param periods with a value, over all series
 * @param dated whose first value has a known day of release
 * @param medianDays from the last day of the period to that day; null where none is dated
 * @param compared whose first and latest value can be compared: both in one unit, the first not zero
 * @param revised of these, those whose latest value is another one
 * @param meanAbsoluteRevision of those compared, unrevised ones as 0, in per cent of the first value, at most 4 decimals;
 *     null where none is compared
 */
@Schema(requiredProperties = "*")
public record ReleaseRecord(
        @Schema(description = "With a value, over all series") int periods,
        @Schema(description = "Whose first value has a known day of release") int dated,
        @Schema(nullable = true, description = "From the last day of the period to that day") BigDecimal medianDays,
        @Schema(description = "Whose first and latest value are in one unit, the first not zero") int compared,
        @Schema(description = "Of these, those whose latest value is another one") int revised,
        @Schema(
                        nullable = true,
                        description =
                                "Of those compared, unrevised ones as 0: the difference from first to latest value in per cent of the first")
                BigDecimal meanAbsoluteRevision) {
    private static final Rational HUNDRED = Rational.of(100);

    static ReleaseRecord of(List<KnownSeries> series, AsOf asOf) {
        List<Long> days = new ArrayList<>();
        List<Rational> revisions = new ArrayList<>();
        int periods = 0;
        for (KnownSeries one : series) {
            var vintages = one.vintages().stream()
                    .filter(vintage ->
                            vintage.isKnown(asOf) && vintage.reported().value() != null)
                    .collect(Collectors.groupingBy(Vintage::period, TreeMap::new, Collectors.toList()));
            for (KnownValue latest : one.on(asOf, null)) {
                if (latest.reported().value() != null) {
                    periods++;
                    Vintage first = first(vintages.get(latest.period()));
                    if (first.releasedAt() != null) {
                        days.add(first.releasedAt().toEpochDay()
                                - first.period().lastDay().toEpochDay());
                    }
                    if (isComparable(first, latest)) {
                        revisions.add(revision(first, latest));
                    }
                }
            }
        }
        return new ReleaseRecord(
                periods,
                days.size(),
                median(days),
                revisions.size(),
                (int) revisions.stream().filter(one -> one.signum() != 0).count(),
                mean(revisions));
    }

    private static Vintage first(List<Vintage> vintages) {
        return vintages.stream()
                .min((one, other) -> Integer.compare(one.number(), other.number()))
                .orElseThrow();
    }

    private static boolean isComparable(Vintage first, KnownValue latest) {
        return first.reported().value().signum() != 0
                && Objects.equals(first.reported().unit(), latest.reported().unit());
    }

    private static Rational revision(Vintage first, KnownValue latest) {
        Rational from = Rational.of(first.reported().value());
        return Rational.of(latest.reported().value())
                .subtract(from)
                .divide(from)
                .abs()
                .multiply(HUNDRED);
    }

    private static BigDecimal median(List<Long> days) {
        if (days.isEmpty()) {
            return null;
        }
        Collections.sort(days);
        int middle = days.size() / 2;
        Rational median = days.size() % 2 == 1
                ? Rational.of(days.get(middle))
                : Rational.of(days.get(middle - 1) + days.get(middle), 2);
        return PlainNumber.rounded(median, 1);
    }

    private static BigDecimal mean(List<Rational> revisions) {
        return revisions.isEmpty()
                ? null
                : PlainNumber.rounded(
                        revisions.stream().reduce(Rational.ZERO, Rational::add).divide(Rational.of(revisions.size())),
                        4);
    }
}
