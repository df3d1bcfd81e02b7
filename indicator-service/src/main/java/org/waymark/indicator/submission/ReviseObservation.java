package org.waymark.indicator.submission;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.AfterWithdrawal;
import org.waymark.indicator.observation.KnownDay;
import org.waymark.indicator.observation.ObservationEvents;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.ReportedValue;
import org.waymark.indicator.observation.SameVintage;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.ownership.Owner;
import org.waymark.indicator.release.AnnounceVintage;
import org.waymark.indicator.rule.ValueToCheck;

/** Decides, under the observation's lock, whether a submission is the same as a recorded vintage or a new one. */
@ApplicationScoped
class ReviseObservation {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private final Definitions definitions;
    private final Areas areas;
    private final HoldToRules holdToRules;
    private final ObservationRows rows;
    private final AnnounceVintage announceVintage;
    private final Today today;
    private final Clock clock;

    ReviseObservation(
            Definitions definitions,
            Areas areas,
            HoldToRules holdToRules,
            ObservationRows rows,
            AnnounceVintage announceVintage,
            Today today,
            Clock clock) {
        this.definitions = definitions;
        this.areas = areas;
        this.holdToRules = holdToRules;
        this.rows = rows;
        this.announceVintage = announceVintage;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public Submitted revise(String indicator, JsonMembers sent, Caller caller) {
        JsonMembers body = new JsonMembers(sent.tree());
        Definitions.Numbered definition = definitions.fresh(indicator);
        Submission submission = Submission.of(body, definition.definition(), areas.fresh());
        String agency = Reporter.of(submission, definition, caller, body.violations());
        ValueToCheck judged = submission.toJudge(definition.definition(), today.date());
        holdToRules.addIfAnythingIsWrong(indicator, judged, body);
        body.violations().refuseIfAny();

        SeriesPeriod about = submission.about(indicator);
        UUID observation = rows.lock(about, UUID_V7.generate());
        Vintages vintages = announceVintage.announceDue(new Vintages(about, rows.vintages(about, observation)));
        Vintages seen = vintages.seenBy(caller, today.date());

        Unit unit = definition.definition().unit().code();
        ReportedValue reported = submission.reported(unit);
        Optional<Vintage> same = same(reported, submission.expectedVintage(), vintages, seen);
        if (same.isPresent()) {
            return Submitted.unchanged(about, same.get());
        }
        String reporter = Owner.of(vintages, definition.definition())
                .map(owner -> owner.reporter(caller, agency, submission.onBehalfOf() != null))
                .orElse(agency);
        Vintage publicBefore = vintages.counting().orElse(null);
        List<String> changed = seen.latestNotDropped()
                .map(latest -> latest.differences(reported))
                .orElse(List.of());
        Vintage next = NewVintage.next(
                observation,
                vintages.all().size() + 1,
                changed,
                vintages.now(clock),
                submission,
                definition,
                reporter,
                caller,
                today.date());
        requireAfterWithdrawal(submission, vintages, body);
        holdToRules.check(vintages, submission, judged, next, body);
        requireReason(submission, reported, publicBefore, body);
        body.violations().refuseIfAny();
        if (next.announced()) {
            next = next.changingFrom(vintages.counting());
        }
        rows.recordNext(next, ObservationEvents.of(about, next, unit, publicBefore), caller);
        return Submitted.recorded(about, next, unit);
    }

    private static Optional<Vintage> same(ReportedValue reported, Integer expected, Vintages vintages, Vintages seen) {
        int number = vintages.current().map(Vintage::number).orElse(0);
        if (expected != null && expected != number) {
            throw Refusal.of(
                            ProblemType.STALE_PRECONDITION,
                            "当前版本是第 " + number + " 版，而非第 " + expected + " 版",
                            "The current vintage is " + number + ", not " + expected)
                    .with("currentVintage", number)
                    .with(
                            "differing",
                            seen.numbered(number)
                                    .map(vintage -> vintage.differences(reported))
                                    .orElse(List.of()));
        }
        return SameVintage.find(reported, vintages, seen, expected);
    }

    private void requireAfterWithdrawal(Submission submission, Vintages vintages, JsonMembers body) {
        boolean isLeftOpen = submission.leavesReleaseOpen();
        LocalDate known = isLeftOpen ? today.date() : KnownDay.of(submission.releasedAt(), vintages.about());
        AfterWithdrawal.of(vintages)
                .flatMap(withdrawal -> withdrawal.problem(known, isLeftOpen))
                .ifPresent(problem -> body.broken("releasedAt", AfterWithdrawal.RULE, problem));
    }

    private static void requireReason(
            Submission submission, ReportedValue reported, Vintage publicBefore, JsonMembers body) {
        if (publicBefore != null
                && publicBefore.differences(reported).contains("value")
                && submission.reason() == null) {
            String before = publicBefore.value() == null
                    ? publicBefore.missingReason()
                    : publicBefore.value().toPlainString() + inOtherUnit(publicBefore.unit(), reported.unit());
            body.broken(
                    "reason",
                    "reason-required",
                    new Text(
                            "已发布的值 " + before + "（第 " + publicBefore.number() + " 版）有变，须说明理由",
                            "the published value " + before + " (vintage " + publicBefore.number()
                                    + ") changes, which needs a reason"));
            body.violations().refuseIfAny();
        }
    }

    private static String inOtherUnit(Unit before, Unit now) {
        return Objects.equals(before, now) ? "" : " " + before.unitMeasure() + " × 10^" + before.unitMultiplier();
    }
}
