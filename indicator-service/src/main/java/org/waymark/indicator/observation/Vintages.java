package org.waymark.indicator.observation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.foundation.caller.Caller;

/** Everything recorded of one observation, or what somebody sees of it, in the order recorded. */
public record Vintages(SeriesPeriod about, List<Vintage> all) {
    /** {@link #latestNotDropped} in SQL: the order of vintages {@code v} in which it comes first. */
    public static final String LATEST_NOT_DROPPED_FIRST =
            "order by v.announced or v.review_state not in ('RETURNED', 'WITHDRAWN') desc, v.vintage desc";

    public Optional<Vintage> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public Optional<Vintage> numbered(int number) {
        return all.stream().filter(vintage -> vintage.number() == number).findFirst();
    }

    public Vintages seenBy(Caller caller, LocalDate day) {
        return new Vintages(
                about,
                all.stream()
                        .filter(vintage -> Visibility.shows(vintage, caller, day))
                        .toList());
    }

    /** What the public has: the latest known day, then the highest number. */
    public Optional<Vintage> counting() {
        return all.stream().filter(Vintage::announced).max(KnownDay.order(about));
    }

    /** Published and not announced though their day has come, in the order of their days. */
    public List<Vintage> dueOn(LocalDate day) {
        return all.stream()
                .filter(vintage -> vintage.reviewState() == ReviewState.PUBLISHED
                        && !vintage.announced()
                        && !vintage.isEmbargoedOn(day))
                .sorted(Comparator.comparing(vintage -> vintage.knownFrom(about)))
                .toList();
    }

    /** With this one as it stands now. */
    public Vintages with(Vintage moved) {
        return new Vintages(
                about,
                all.stream()
                        .map(vintage -> vintage.number() == moved.number() ? moved : vintage)
                        .toList());
    }

    /** What a draft changes: the last that was neither returned nor withdrawn before anybody had it, if there is one. */
    public Optional<Vintage> latestNotDropped() {
        return all.stream()
                .filter(vintage -> !vintage.reviewState().isDropped() || vintage.announced())
                .reduce((earlier, later) -> later)
                .or(this::current);
    }

    public Optional<Vintage> lastPublished() {
        return all.stream()
                .filter(vintage -> vintage.reviewState() == ReviewState.PUBLISHED)
                .reduce((earlier, later) -> later);
    }

    /** Now, but after everything that was recorded before: an observation never goes back in time. */
    public Instant now(Clock clock) {
        Instant now = clock.instant();
        Instant last = all.stream()
                .flatMap(vintage -> Stream.of(vintage.recordedAt(), vintage.publishedAt()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
