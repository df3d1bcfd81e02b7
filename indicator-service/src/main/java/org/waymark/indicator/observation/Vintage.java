package org.waymark.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.waymark.contracts.observation.Previous;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;

/**
 * The n-th recorded version of an observation. Its content never changes. Decisions change its review state and, until
 * it has come, its release day.
 *
 * @param releasedAt null while a draft leaves it open, and where it is not known
 * @param submittedBy subject of the token; never published
 * @param submittedThrough client of the token
 * @param publishedAt when it became PUBLISHED here; null while it awaits review
 * @param changed the fields in which it differs from the vintage before it; once it is announced, from the public one
 *     before it
 * @param withdraws the vintage this one takes back, or null; a withdrawal has no value
 * @param announced whether its event is on the public topic, which it never is before its release day
 * @param entry the journal row written with it; later the one that made it public
 * @param comparable whether the agency says that a value with status B can be compared with those before the break
 * @param unit of its definition; null where it was read only to be shown
 */
public record Vintage(
        UUID observation,
        int number,
        BigDecimal value,
        String missingReason,
        ObservationStatus status,
        BigDecimal numerator,
        BigDecimal denominator,
        LocalDate releasedAt,
        ReleaseBasis releasedAtBasis,
        ReviewState reviewState,
        int definitionVersion,
        String agency,
        String submittedBy,
        String submittedThrough,
        boolean onBehalf,
        List<SourceReference> sources,
        Provenance provenance,
        String note,
        String reason,
        String justification,
        List<String> changed,
        Instant recordedAt,
        Instant publishedAt,
        Integer withdraws,
        boolean announced,
        long entry,
        boolean comparable,
        Unit unit) {

    /** The fields in which it is compared with other reports. */
    public ReportedValue reported() {
        return new ReportedValue(
                value,
                missingReason,
                status,
                releasedAt,
                releasedAtBasis,
                numerator,
                denominator,
                sources,
                comparable,
                unit);
    }

    /** The names of the fields in which the other one differs, in the order of the API. */
    public List<String> differences(ReportedValue other) {
        return reported().differences(other);
    }

    public List<String> differences(Vintage other) {
        return differences(other.reported());
    }

    /**
     * A vintage whose release day has come, but that is not announced yet, shows no {@code changed}: only its
     * announcement compares it with the public vintage before it.
     */
    Vintage shownOn(LocalDate day) {
        boolean notAnnouncedYet = !announced && isPublicOn(day);
        return notAnnouncedYet
                ? with(reviewState, releasedAt, publishedAt, withdraws, false, List.of(), entry, unit)
                : this;
    }

    /** Whether anyone may see it on that day: {@link Visibility#ofAnybody} in Java. */
    public boolean isPublicOn(LocalDate day) {
        return publishedAt != null && !isEmbargoedOn(day) && (announced || reviewState == ReviewState.PUBLISHED);
    }

    /** Whether it is published, but was not announced because its day is still to come. */
    public boolean isEmbargoed() {
        return reviewState == ReviewState.PUBLISHED && !announced;
    }

    public boolean isEmbargoedOn(LocalDate day) {
        return releasedAt != null && releasedAt.isAfter(day);
    }

    /** Whether its release day is to be the day it is published here. */
    public boolean leavesReleaseOpen() {
        return reported().leavesReleaseOpen();
    }

    /** The day from which it is known. */
    public LocalDate knownFrom(SeriesPeriod about) {
        return KnownDay.of(releasedAt, about);
    }

    public Vintage in(ReviewState state) {
        return with(state, releasedAt, publishedAt, withdraws, announced, changed, entry, unit);
    }

    public Vintage publishedIn(ReviewState state, LocalDate released, Instant at) {
        return with(state, released, at, withdraws, announced, changed, entry, unit);
    }

    public Vintage rescheduledTo(LocalDate day) {
        return with(reviewState, day, publishedAt, withdraws, announced, changed, entry, unit);
    }

    public Vintage recordedBy(long journalRow) {
        return with(reviewState, releasedAt, publishedAt, withdraws, announced, changed, journalRow, unit);
    }

    /** For recovery: the event of a draft does not say which vintage it withdraws. */
    public Vintage withdrawing(Integer vintage) {
        return with(reviewState, releasedAt, publishedAt, vintage, announced, changed, entry, unit);
    }

    public Vintage announcedBy(long journalRow) {
        return with(reviewState, releasedAt, publishedAt, withdraws, true, changed, journalRow, unit);
    }

    /**
     * As it is announced: {@code changed} compares it with the public vintage before it, not with drafts in between.
     */
    public Vintage changingFrom(Optional<Vintage> publicBefore) {
        List<String> differing = publicBefore
                .map(before -> before.differences(this))
                // Where all fields agree, at least the instant of recording is new.
                .map(fields -> fields.isEmpty() ? List.of("recordedAt") : fields)
                .orElse(List.of());
        return with(reviewState, releasedAt, publishedAt, withdraws, announced, differing, entry, unit);
    }

    /** With {@code changed} compared with the vintage before it. */
    public Vintage after(Vintage before) {
        return with(reviewState, releasedAt, publishedAt, withdraws, announced, before.differences(this), entry, unit);
    }

    /** @param next the unit of the vintage that takes its place */
    Previous asPrevious(Unit next) {
        return new Previous(
                number, value, missingReason, status.name(), releasedAt, Objects.equals(unit, next) ? null : unit);
    }

    /** @param ofDefinition the unit of the definition it was reported under */
    Vintage in(Unit ofDefinition) {
        return with(reviewState, releasedAt, publishedAt, withdraws, announced, changed, entry, ofDefinition);
    }

    private Vintage with(
            ReviewState state,
            LocalDate day,
            Instant published,
            Integer takenBack,
            boolean isAnnounced,
            List<String> differing,
            long journalRow,
            Unit ofDefinition) {
        return new Vintage(
                observation,
                number,
                value,
                missingReason,
                status,
                numerator,
                denominator,
                day,
                releasedAtBasis,
                state,
                definitionVersion,
                agency,
                submittedBy,
                submittedThrough,
                onBehalf,
                sources,
                provenance,
                note,
                reason,
                justification,
                differing,
                recordedAt,
                published,
                takenBack,
                isAnnounced,
                journalRow,
                comparable,
                ofDefinition);
    }
}
