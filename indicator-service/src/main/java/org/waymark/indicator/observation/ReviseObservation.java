package org.waymark.indicator.observation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.http.Text;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Definitions;

/** Decides under the observation's lock whether a submission is the same as a recorded vintage or a new one. */
@ApplicationScoped
class ReviseObservation {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private final Definitions definitions;
    private final Areas areas;
    private final ObservationRows rows;
    private final Today today;

    ReviseObservation(Definitions definitions, Areas areas, ObservationRows rows, Today today) {
        this.definitions = definitions;
        this.areas = areas;
        this.rows = rows;
        this.today = today;
    }

    @Transactional
    public Submitted revise(String indicator, RequestBody sent, Caller caller) {
        RequestBody body = new RequestBody(sent.tree());
        Definitions.Numbered definition = definitions.fresh(indicator);
        ObservationSubmission submission = ObservationSubmission.of(body, definition.definition(), areas.fresh());
        String agency = Reporter.of(submission, definition, caller, body.violations());
        body.violations().refuseIfAny();

        SeriesPeriod about = submission.about(indicator);
        Unit unit = definition.definition().unit().code();
        UUID observation = rows.lock(about, UUID_V7.generate());
        List<Vintage> vintages = rows.vintages(observation);
        Vintage current = vintages.isEmpty() ? null : vintages.get(vintages.size() - 1);

        Optional<Vintage> same = same(submission, vintages, current);
        if (same.isPresent()) {
            return new Submitted(about, same.get(), unit, false);
        }
        Vintage publicBefore = lastPublic(vintages);
        List<String> changed = current == null ? List.of() : current.differences(submission);
        requireReason(submission, changed, publicBefore, body);
        Vintage next = NewVintage.next(
                observation,
                vintages.size() + 1,
                changed,
                current == null ? Instant.EPOCH : current.recordedAt(),
                submission,
                definition,
                agency,
                caller,
                today.date());
        rows.recordNext(next, ObservationEvents.of(about, next, unit, publicBefore), caller);
        return new Submitted(about, next, unit, true);
    }

    private static Optional<Vintage> same(ObservationSubmission submission, List<Vintage> vintages, Vintage current) {
        Integer expected = submission.expectedVintage();
        if (expected == null) {
            return vintages.stream()
                    .filter(vintage -> vintage.reviewState().counts() && vintage.sameAs(submission))
                    .findFirst();
        }
        int number = current == null ? 0 : current.number();
        if (expected != number) {
            throw Refusal.of(
                            ProblemType.STALE_PRECONDITION,
                            "当前版本是第 " + number + " 版，而非第 " + expected + " 版",
                            "The current vintage is " + number + ", not " + expected)
                    .with("currentVintage", number)
                    .with("differing", current == null ? List.of() : current.differences(submission));
        }
        return Optional.ofNullable(current)
                .filter(vintage -> vintage.reviewState().counts() && vintage.sameAs(submission));
    }

    private static Vintage lastPublic(List<Vintage> vintages) {
        return vintages.stream()
                .filter(Vintage::announced)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static void requireReason(
            ObservationSubmission submission, List<String> changed, Vintage publicBefore, RequestBody body) {
        if (publicBefore != null && changed.contains("value") && submission.reason() == null) {
            String before =
                    publicBefore.value() == null ? "-" : publicBefore.value().toPlainString();
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
}
