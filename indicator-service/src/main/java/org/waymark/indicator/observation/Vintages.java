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

/** All vintages of one observation, or those that somebody may see, in the order recorded. */
public record Vintages(SeriesPeriod about, List<Vintage> all) {
    /** {@link #latestNotDropped} in SQL: in this order it is the first of vintages {@code v}. */
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

    /** The vintage that counts for the public: the latest known day, then the highest number. */
    public Optional<Vintage> counting() {
        return all.stream().filter(Vintage::announced).max(KnownDay.order(about));
    }

    /** What an exported file shows of these: the last one while it is in review, else the one that counts on that day. */
    public Optional<Vintage> standingOn(LocalDate day) {
        return current().filter(last -> last.reviewState().isDraft()).or(() -> all.stream()
                .filter(vintage -> vintage.isPublicOn(day))
                .max(KnownDay.order(about))
                .or(this::lastPublished));
    }

    /** Published vintages whose release day has come, but that are not announced yet, in the order of their days. */
    public List<Vintage> dueOn(LocalDate day) {
        return all.stream()
                .filter(vintage -> vintage.reviewState() == ReviewState.PUBLISHED
                        && !vintage.announced()
                        && !vintage.isEmbargoedOn(day))
                .sorted(Comparator.comparing(vintage -> vintage.knownFrom(about)))
                .toList();
    }

    /** The same vintages with this one in its new state. */
    public Vintages with(Vintage moved) {
        return new Vintages(
                about,
                all.stream()
                        .map(vintage -> vintage.number() == moved.number() ? moved : vintage)
                        .toList());
    }

    /**
     * The vintage that a draft is compared with: the last one that was neither returned nor withdrawn before it became
     * public. Where there is no such vintage, the last one.
     */
    public Optional<Vintage> latestNotDropped() {
        return all.stream()
                .filter(vintage -> !vintage.reviewState().isDropped() || vintage.announced())
                .reduce((earlier, later) -> later)
                .or(this::current);
    }

    /** Whether each was returned or withdrawn, or takes another one back. */
    public boolean noneStands() {
        return all.stream()
                .allMatch(vintage ->
                        vintage.withdraws() != null || vintage.reviewState().isDropped());
    }

    public Optional<Vintage> lastPublished() {
        return all.stream()
                .filter(vintage -> vintage.reviewState() == ReviewState.PUBLISHED)
                .reduce((earlier, later) -> later);
    }

    /**
     * The current instant, or just after the last recorded one if the clock lags: an observation never goes back in
     * time.
     */
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
