package org.waymark.indicator.submission;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.idempotency.AnswerToKeep;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.area.Areas;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.ObservationEvents;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.rule.CheckValue;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.rule.RulesInForce;

/** The first value of a period. */
@ApplicationScoped
class SubmitObservation {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private final Definitions definitions;
    private final Areas areas;
    private final RuleSets ruleSets;
    private final FirstVintages firsts;
    private final Today today;
    private final Clock clock;

    SubmitObservation(
            Definitions definitions, Areas areas, RuleSets ruleSets, FirstVintages firsts, Today today, Clock clock) {
        this.definitions = definitions;
        this.areas = areas;
        this.ruleSets = ruleSets;
        this.firsts = firsts;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Records a new observation with one statement. Empty when the observation exists, when the definition or the rules
     * have changed, when rules need other values, and when a refusal is due: {@link ReviseObservation} handles these.
     *
     * @param keep makes the answer to keep with it, or null
     */
    Optional<Submitted> submitNew(
            String indicator, JsonMembers body, Caller caller, Function<Submitted, AnswerToKeep> keep) {
        try {
            return submitUnderRememberedDefinition(indicator, body, caller, keep);
        } catch (Refusal perhapsOutdated) {
            // A refusal is kept for days, so only the definition in force may refuse.
            return Optional.empty();
        }
    }

    private Optional<Submitted> submitUnderRememberedDefinition(
            String indicator, JsonMembers body, Caller caller, Function<Submitted, AnswerToKeep> keep) {
        Definitions.Numbered definition = definitions.of(indicator);
        RulesInForce rules = ruleSets.of(indicator);
        Submission submission = Submission.of(body, definition.definition(), areas.remembered());
        String agency = Reporter.of(submission, definition, caller, body.violations());
        CheckValue.check(rules, submission.toJudge(definition.definition(), today.date()), body);
        body.violations().refuseIfAny();
        if (submission.expectedVintage() != null || rules.needHistory()) {
            return Optional.empty();
        }
        SeriesPeriod about = submission.about(indicator);
        Instant now = clock.instant();
        Vintage first = NewVintage.first(UUID_V7.generate(), now, submission, definition, agency, caller, today.date());
        Unit unit = definition.definition().unit().code();
        Submitted submitted = Submitted.recorded(about, first, unit);
        Happening happening = ObservationEvents.of(about, first, unit, null);
        boolean recorded = firsts.record(
                new FirstVintage(about, first, rules.version(), happening, caller, keep.apply(submitted)));
        return recorded ? Optional.of(submitted) : Optional.empty();
    }
}
