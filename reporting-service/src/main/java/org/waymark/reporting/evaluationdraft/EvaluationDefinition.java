package org.waymark.reporting.evaluationdraft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.Form;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.ReasonNotFinal;
import org.waymark.reporting.evaluation.SectionCode;
import org.waymark.reporting.evaluation.WrittenSection;
import org.waymark.reporting.method.Methods;

/**
 * What an evaluator writes.
 *
 * @param knownAt the latest there is where it is absent from a new one; that of the version before where it is absent
 *     from an edited one, as {@code method}
 * @param sections each at most once; those that are absent have no text
 * @param notFinal of FINAL alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "EvaluationDefinition",
        requiredProperties = {"plan", "kind", "asOf", "title"},
        examples = DefinitionExample.REQUEST)
public record EvaluationDefinition(
        String plan,
        EvaluationKind kind,
        @Schema(description = "The day that is evaluated, not later than today") LocalDate asOf,
        @Schema(description = "The instant whose knowledge is used; the latest there is when absent") Instant knownAt,
        @Schema(description = "How targets are assessed; linear-trajectory when absent") String method,
        Text title,
        @Schema(description = "What is written beside what is computed") List<WrittenSection> sections,
        @Schema(description = "Of a final one: a reason for each target whose last value is not known")
                List<ReasonNotFinal> notFinal) {

    /** Notes every broken rule in the body. */
    static EvaluationDefinition of(JsonMembers body) {
        EvaluationDefinition definition = new EvaluationDefinition(
                code(body, "plan", Form.CODE),
                body.required("kind", body.oneOf("kind", EvaluationKind.class)),
                body.required("asOf", body.date("asOf")),
                body.instant("knownAt"),
                body.text("method"),
                body.required("title", body.label("title")),
                sections(body),
                body.objects("notFinal", EvaluationDefinition::reason));
        definition.check(body);
        body.refuseUnknownMembers();
        return definition;
    }

    private void check(JsonMembers body) {
        if (method != null && Methods.of(method).isEmpty()) {
            String known = String.join(", ", Methods.ids());
            body.broken("method", "known-method", new Text("未知方法；可用：" + known, "is no known method; known: " + known));
        }
        if (kind != null && kind != EvaluationKind.FINAL && !notFinal.isEmpty()) {
            body.broken("notFinal", "final-only", new Text("只有 FINAL 可附理由", "goes with FINAL alone"));
        }
    }

    private static List<WrittenSection> sections(JsonMembers body) {
        Set<SectionCode> seen = EnumSet.noneOf(SectionCode.class);
        return body
                .objects("sections", section -> {
                    SectionCode code = section.required("code", section.oneOf("code", SectionCode.class));
                    Text text = section.required("text", section.label("text"));
                    if (code != null && !seen.add(code)) {
                        section.broken("code", "once", new Text("该节已出现过", "stands here already"));
                    }
                    section.refuseUnknownMembers();
                    return new WrittenSection(code, text);
                })
                .stream()
                .sorted(Comparator.comparing(
                        WrittenSection::code, Comparator.nullsLast(Comparator.<SectionCode>naturalOrder())))
                .toList();
    }

    private static ReasonNotFinal reason(JsonMembers body) {
        ReasonNotFinal reason = new ReasonNotFinal(
                code(body, "indicator", Form.CODE),
                code(body, "area", Form.AREA),
                body.required("reason", body.label("reason")));
        body.refuseUnknownMembers();
        return reason;
    }

    private static String code(JsonMembers body, String member, Form form) {
        String code = body.required(member, body.text(member));
        if (code != null && !form.fits(code)) {
            body.broken(member, "code", new Text("形式应为 " + form.pattern(), "must look like " + form.pattern()));
        }
        return code;
    }
}
