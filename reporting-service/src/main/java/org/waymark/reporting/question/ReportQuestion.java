package org.waymark.reporting.question;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.Methods;

/**
 * What a reader asks of a report.
 *
 * @param plan null where the report is about all
 * @param asOf null for today in the plan's time zone
 * @param knownAt null for the latest up to which everything is here
 * @param area null for every area
 * @param positions how far the report has to reach at least
 */
public record ReportQuestion(
        String plan, LocalDate asOf, Instant knownAt, String area, Method method, List<JournalPosition> positions) {
    /** Reads the parameters as they were sent; all that is wrong with them is refused together. */
    static ReportQuestion of(
            String plan, String asOf, String knownAt, String area, String method, List<String> positions, Clock clock) {
        Violations violations = new Violations();
        LocalDate day = DateParameter.of("asOf", asOf, violations);
        Instant instant = DateParameter.knownAt("knownAt", knownAt, clock, violations);
        ReportQuestion question = of(plan, day, instant, area, method, positions, violations);
        violations.refuseIfAny();
        return question;
    }

    /** The same, with its day and instant read already; faults are added to the violations. */
    static ReportQuestion of(
            String plan,
            LocalDate day,
            Instant instant,
            String area,
            String method,
            List<String> positions,
            Violations violations) {
        Method by = method(method, violations);
        List<JournalPosition> reached = positions.stream()
                .map(text -> position(text, violations))
                .filter(Objects::nonNull)
                .toList();
        return new ReportQuestion(plan, day, instant, area(area, violations), by, reached);
    }

    private static JournalPosition position(String text, Violations violations) {
        try {
            return JournalPosition.of(text);
        } catch (IllegalArgumentException otherForm) {
            violations.add(
                    "?minPosition",
                    TextNode.valueOf(text),
                    "type",
                    new Text(
                            "应为<来源>:<位置>，如 /indicator-service:1234",
                            "must be <source>:<position> such as /indicator-service:1234"));
            return null;
        }
    }

    /** Where nothing else is wrong it is looked up, and refused with the code that may be meant. */
    private static String area(String area, Violations violations) {
        if (area != null && !violations.none() && !Form.AREA.fits(area)) {
            violations.add(
                    "?area",
                    TextNode.valueOf(area),
                    "area-code",
                    new Text("应为地区代码，如 CN 或 CN-44", "must be an area code such as CN or CN-44"));
        }
        return area;
    }

    private static Method method(String id, Violations violations) {
        Optional<Method> method = id == null ? Optional.of(Methods.byDefault()) : Methods.of(id);
        if (method.isEmpty()) {
            String known = String.join(", ", Methods.ids());
            violations.add(
                    "?method",
                    TextNode.valueOf(id),
                    "known-method",
                    new Text("未知方法；可用：" + known, "is no known method; known: " + known));
        }
        return method.orElse(null);
    }
}
