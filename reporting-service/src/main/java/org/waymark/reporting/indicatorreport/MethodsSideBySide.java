package org.waymark.reporting.indicatorreport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Reason;

/**
 * What every known method says of the target on that day.
 *
 * @param disagree one says that it is on course and another that it is not
 */
@Schema(requiredProperties = "*")
public record MethodsSideBySide(
        @Schema(description = "One says that the target is on course and another that it is not") boolean disagree,
        List<Said> said) {

    /**
     * @param scale what the method calls its words
     * @param onCourse whether the word stands in the better half of the scale, a middle one not counted as better; null
     *     where it cannot be assessed, and for methods without words
     * @param findings the method's own record
     */
    @Schema(name = "SaidByMethod", requiredProperties = "*")
    public record Said(
            String method,
            String version,
            @Schema(description = "Of the assessment") UUID id,
            Attainment attainment,
            @Schema(description = "What the method calls its words") String scale,
            @Schema(nullable = true) String word,
            @Schema(
                            nullable = true,
                            description =
                                    "The word stands in the better half of the method's scale; null where there is none,"
                                            + " or nothing can be said")
                    Boolean onCourse,
            @Schema(nullable = true) Reason reason,
            @Schema(
                            implementation = Object.class,
                            type = SchemaType.OBJECT,
                            additionalProperties = Schema.True.class,
                            description = "The method's own record, whose members differ from method to method")
                    Object findings) {}

    static MethodsSideBySide of(Evidence evidence, AsOf asOf) {
        List<Said> said = Methods.ids().stream()
                .map(id -> Methods.of(id).orElseThrow())
                .map(method -> said(method, Assessment.of(evidence, asOf, method)))
                .toList();
        long answers = said.stream()
                .map(Said::onCourse)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new MethodsSideBySide(answers > 1, said);
    }

    /** Of the assessments, by the method's id. */
    Map<String, UUID> ids() {
        return said.stream().collect(Collectors.toMap(Said::method, Said::id));
    }

    private static Said said(Method method, Assessment assessment) {
        String word = assessment.findings().word();
        return new Said(
                method.id(),
                method.version(),
                assessment.id(),
                assessment.answer().attainment(),
                method.scale().name(),
                word,
                onCourse(word, method.scale().words()),
                assessment.findings().reason(),
                assessment.findings().details());
    }

    /** Null for a method without words, and for the last word of a scale, which says that nothing can be assessed. */
    private static Boolean onCourse(String word, List<String> words) {
        int place = word == null ? -1 : words.indexOf(word);
        int said = words.size() - 1;
        return place < 0 || place >= said ? null : place < said / 2;
    }
}
