package org.waymark.indicator.importing;

import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.ObservationEvents;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.rule.CheckValue;
import org.waymark.indicator.rule.RulesInForce;
import org.waymark.indicator.staging.StagedRow;
import org.waymark.indicator.submission.NewVintage;
import org.waymark.indicator.submission.Reporter;
import org.waymark.indicator.submission.Submission;

/** Binds one row of a file as a single submission is bound, and adds what it needs to become a vintage. */
@ApplicationScoped
public class BindRow {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private final Today today;

    BindRow(Today today) {
        this.today = today;
    }

    /**
     * A row that was bound.
     *
     * @param staged null when something is wrong with it, as the body's violations say; a row that only breaks rules is
     *     staged all the same
     * @param justified warnings that it justifies
     * @param about null where that cannot be read
     * @param releasedAt null where that is left open or cannot be read
     */
    public record Bound(StagedRow staged, List<Violation> justified, SeriesPeriod about, LocalDate releasedAt) {}

    /**
     * Adds everything that is wrong to the body's violations.
     *
     * @param withdraws whether it takes the current value back, and so has no value itself
     */
    public Bound bind(
            JsonMembers body,
            long row,
            Integer line,
            boolean withdraws,
            MergeRows.Merged merged,
            RulesInForce rules,
            AreaList areas,
            Caller caller) {
        Definitions.Numbered definition = merged.under();
        Submission submission = Submission.of(body, definition.definition(), areas);
        String agency = agency(submission, definition, caller, body);
        boolean wrong = !body.violations().none();
        List<Violation> justified = withdraws
                ? List.of()
                : CheckValue.check(rules, submission.toJudge(definition.definition(), today.date()), body);
        SeriesPeriod about = about(submission, definition.code(), body.violations());
        if (wrong) {
            return new Bound(null, justified, about, submission.releasedAt());
        }
        LocalDate day = today.date();
        Vintage first =
                NewVintage.first(UUID_V7.generate(), StagedRow.LATER, submission, definition, agency, caller, day);
        Happening happening = ObservationEvents.of(
                about, first, definition.definition().unit().code(), null);
        StagedRow staged = new StagedRow(
                row,
                line,
                about,
                withdraws,
                first,
                submission.leavesReleaseOpen(),
                body.text("action"),
                submission.expectedVintage(),
                happening.id(),
                happening.data(),
                merged.last(),
                merged.keeps());
        return new Bound(staged, justified, about, submission.releasedAt());
    }

    /** For a row whose indicator is unknown: adds what would be wrong with it under any indicator. */
    public void check(JsonMembers body, AreaList areas) {
        Submission.of(body, null, areas);
    }

    private static SeriesPeriod about(Submission submission, String indicator, Violations violations) {
        boolean readable = submission.period() != null && !violations.at("/area") && !violations.at("/breakdown");
        return readable ? submission.about(indicator) : null;
    }

    private static String agency(
            Submission submission, Definitions.Numbered definition, Caller caller, JsonMembers body) {
        try {
            return Reporter.of(submission, definition, caller, body.violations());
        } catch (Refusal refused) {
            if (refused.type() == ProblemType.FORBIDDEN) {
                body.violations().add("/onBehalfOf", null, "required", refused.detail());
            }
            if (refused.type() == ProblemType.NOT_YOUR_INDICATOR) {
                body.violations()
                        .add(
                                "/indicator",
                                new TextNode(definition.code()),
                                refused.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                refused.detail());
            }
            return null;
        }
    }
}
