package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.Definition;

/**
 * A plan as its issuer published it: the body of {@code PUT /plans/{plan}}.
 *
 * @param timeZone IANA name; days such as {@code asOf} are days in this zone
 * @param parent code of the plan that this one carries out for a part of the country, or null
 * @param effectiveFrom the day from which this version holds; the day of release when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"title", "released", "timeZone", "period"},
        examples = PlanExample.DEFINITION)
public record PlanDefinition(
        Text title,
        String documentNumber,
        Text issuer,
        LocalDate dated,
        LocalDate released,
        String timeZone,
        String parent,
        Span period,
        List<TaskArea> taskAreas,
        List<Goal> goals,
        LocalDate effectiveFrom,
        String reason,
        List<SourceReference> sources,
        Provenance provenance)
        implements Definition {
    /** First and last period of the plan. */
    @Schema(name = "PlanPeriod", requiredProperties = "*")
    public record Span(String start, String end) {}

    /** The plan's own division of its work. */
    @Schema(requiredProperties = "*")
    public record TaskArea(String code, Text name) {}

    /** What the plan wants, and the codes of the indicators that show it. */
    @Schema(requiredProperties = "*")
    public record Goal(String code, Text text, List<String> indicators) {}

    static PlanDefinition of(JsonMembers body) {
        LocalDate released = body.required("released", body.date("released"));
        LocalDate effectiveFrom = body.date("effectiveFrom");
        PlanDefinition definition = new PlanDefinition(
                body.required("title", body.label("title")),
                body.text("documentNumber"),
                body.label("issuer"),
                body.date("dated"),
                released,
                timeZone(body),
                code(body, "parent"),
                body.required("period", span(body.object("period"))),
                body.objects("taskAreas", PlanDefinition::taskArea),
                body.objects("goals", PlanDefinition::goal),
                effectiveFrom == null ? released : effectiveFrom,
                body.text("reason"),
                SourceReference.of(body),
                Provenance.of(body));
        body.refuseUnknownMembers();
        return definition;
    }

    private static String timeZone(JsonMembers body) {
        String zone = body.required("timeZone", body.text("timeZone"));
        try {
            return zone == null ? null : ZoneId.of(zone).getId();
        } catch (DateTimeException unknown) {
            body.broken(
                    "timeZone",
                    "time-zone",
                    new Text("应为 IANA 时区名，如 Asia/Shanghai", "must be an IANA time zone such as Asia/Shanghai"));
            return null;
        }
    }

    private static String code(JsonMembers body, String member) {
        String code = body.text(member);
        if (code != null) {
            checkCode(body, member, code);
        }
        return code;
    }

    private static void checkCode(JsonMembers body, String member, String code) {
        if (!Form.CODE.fits(code)) {
            body.broken(member, "code", new Text(code + " 不是合法的代码", code + " is not a code: " + Form.CODE.pattern()));
        }
    }

    private static Span span(JsonMembers period) {
        if (period == null) {
            return null;
        }
        Span span = new Span(Periods.of(period, "start"), Periods.of(period, "end"));
        if (span.start != null
                && span.end != null
                && TimePeriod.parse(span.end).compareTo(TimePeriod.parse(span.start)) < 0) {
            period.broken("end", "order", new Text("不能早于 start", "must not lie before start"));
        }
        period.refuseUnknownMembers();
        return span;
    }

    private static TaskArea taskArea(JsonMembers body) {
        TaskArea taskArea =
                new TaskArea(body.required("code", code(body, "code")), body.required("name", body.label("name")));
        body.refuseUnknownMembers();
        return taskArea;
    }

    private static Goal goal(JsonMembers body) {
        Goal goal = new Goal(
                body.required("code", code(body, "code")),
                body.required("text", body.label("text")),
                body.texts("indicators"));
        goal.indicators.forEach(indicator -> checkCode(body, "indicators", indicator));
        body.refuseUnknownMembers();
        return goal;
    }
}
