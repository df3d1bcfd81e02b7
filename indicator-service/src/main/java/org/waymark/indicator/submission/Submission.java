package org.waymark.indicator.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.indicator.area.AreaList;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.catalogue.TotalCode;
import org.waymark.indicator.observation.ObservationExample;
import org.waymark.indicator.observation.ObservationStatus;
import org.waymark.indicator.observation.ReleaseBasis;
import org.waymark.indicator.observation.ReportedValue;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.rule.ValueToCheck;

/**
 * What an agency sends for one period of one series. Only {@code period} and a {@code value}, or the reason why it is
 * missing, are required.
 *
 * @param area ISO 3166 with the country's own code, e.g. CN-44; CN when absent
 * @param breakdown {@code _T}, the total, when absent
 * @param missingReason a code, such as NOT_COLLECTED; a missing value needs it and is never 0
 * @param unit when given, must equal the indicator's: a slip between 万 and 亿 is the classic error
 * @param releasedAt the day the value was made public; in the future: embargo; absent: the day it is published here
 * @param reason why a published value changes
 * @param expectedVintage the current vintage as the sender knows it; refused with 412 when another is current
 * @param onBehalfOf for a catalogue-admin: the agency it reports for
 * @param comparable of a value with status B: it can be compared with those before the break, as {@code reason} explains
 */
@Schema(
        name = "ObservationSubmission",
        requiredProperties = {"period"},
        examples = ObservationExample.SUBMISSION)
public record Submission(
        String area,
        String breakdown,
        TimePeriod period,
        BigDecimal value,
        String missingReason,
        ObservationStatus status,
        Unit unit,
        BigDecimal numerator,
        BigDecimal denominator,
        LocalDate releasedAt,
        ReleaseBasis releasedAtBasis,
        List<SourceReference> sources,
        Provenance provenance,
        String note,
        String reason,
        String justification,
        Integer expectedVintage,
        String onBehalfOf,
        boolean comparable) {

    /**
     * Binds and checks the body; everything wrong is noted in its violations.
     *
     * @param definition null where it is unknown: what holds for every indicator is checked all the same
     */
    public static Submission of(JsonMembers body, IndicatorDefinition definition, AreaList areas) {
        BigDecimal value = SubmittedValue.of(body, definition);
        String missingReason = missingReason(body);
        LocalDate releasedAt = body.date("releasedAt");
        ReleaseBasis basis = body.oneOf("releasedAtBasis", ReleaseBasis.class);
        Submission submission = new Submission(
                area(body, areas),
                breakdown(body, definition),
                body.required("period", body.period("period")),
                value,
                missingReason,
                status(body, value),
                unit(body.object("unit")),
                body.decimal("numerator"),
                body.decimal("denominator"),
                releasedAt,
                basis == null ? ReleaseBasis.PUBLISHED : basis,
                SourceReference.of(body),
                Provenance.of(body),
                body.text("note"),
                stated(body, "reason"),
                stated(body, "justification"),
                body.integer("expectedVintage"),
                body.text("onBehalfOf"),
                Boolean.TRUE.equals(body.flag("comparable")));
        body.refuseUnknownMembers();
        new CheckSubmission(submission, body).check(definition, areas);
        return submission;
    }

    public SeriesPeriod about(String indicator) {
        return new SeriesPeriod(indicator, area, breakdown, period);
    }

    /** The fields in which it is compared with vintages. */
    public ReportedValue reported(Unit ofDefinition) {
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
                ofDefinition);
    }

    /** The fields that the indicator's rules look at. */
    public ValueToCheck toJudge(IndicatorDefinition definition, LocalDate today) {
        boolean releasedToday = leavesReleaseOpen() && definition.reviewSteps() == 0;
        return new ValueToCheck(
                period,
                value,
                numerator,
                denominator,
                justification,
                definition.unit().code(),
                status,
                releasedToday ? today : releasedAt,
                today);
    }

    /** Whether the sender left it to this system to set the release day. */
    public boolean leavesReleaseOpen() {
        return releasedAt == null && releasedAtBasis != ReleaseBasis.ASSUMED;
    }

    /** Blank text counts as absent. */
    private static String stated(JsonMembers body, String member) {
        String words = body.text(member);
        return words == null || words.isBlank() ? null : words;
    }

    private static String area(JsonMembers body, AreaList areas) {
        JsonNode sent = body.any("area");
        if (sent != null && sent.isInt()) {
            body.broken("area", "type", areas.unknown(sent.asText()));
            return sent.asText();
        }
        String code = body.text("area");
        if (code != null && !Form.AREA.fits(code)) {
            body.broken("area", "code", areas.unknown(code));
        }
        return code == null ? "CN" : code;
    }

    private static String breakdown(JsonMembers body, IndicatorDefinition definition) {
        String code = body.text("breakdown");
        if (code == null) {
            return TotalCode.TOTAL;
        }
        boolean fits = Form.BREAKDOWN.fits(code);
        Optional<Text> total = definition == null && fits ? Optional.empty() : TotalCode.problem(code, definition);
        if (total.isPresent()) {
            body.broken("breakdown", "breakdown", total.get());
        } else if (!fits) {
            String form = Form.BREAKDOWN.pattern();
            body.broken("breakdown", "code", new Text("形式应为 " + form, "must look like " + form));
        }
        return code;
    }

    private static String missingReason(JsonMembers body) {
        String reason = body.text("missingReason");
        if (reason != null && !Form.CODE.fits(reason)) {
            body.broken(
                    "missingReason",
                    "code",
                    new Text(
                            "应为代码而非句子，如 NOT_COLLECTED、NOT_APPLICABLE、CONFIDENTIAL、NOT_YET_AVAILABLE；说明写在 note 中",
                            "must be a code, not a sentence, such as NOT_COLLECTED, NOT_APPLICABLE, CONFIDENTIAL,"
                                    + " NOT_YET_AVAILABLE; note takes the words"));
        }
        return reason;
    }

    private static ObservationStatus status(JsonMembers body, BigDecimal value) {
        if (!body.has("status")) {
            body.text("status");
            return value == null ? ObservationStatus.O : ObservationStatus.A;
        }
        return body.oneOf("status", ObservationStatus.class);
    }

    private static Unit unit(JsonMembers unit) {
        if (unit == null) {
            return null;
        }
        String measure = unit.required("unitMeasure", unit.text("unitMeasure"));
        Integer multiplier = unit.required("unitMultiplier", unit.integer("unitMultiplier"));
        unit.refuseUnknownMembers();
        return measure == null || multiplier == null ? null : new Unit(measure, multiplier);
    }
}
