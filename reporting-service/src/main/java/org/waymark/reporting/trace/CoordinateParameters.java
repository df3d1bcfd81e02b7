package org.waymark.reporting.trace;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.contracts.Form;
import org.waymark.foundation.parameter.CodeInPath;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.situation.Subject;

/** The query parameters that say for what an assessment was given: all of them, or none. */
public class CoordinateParameters {
    @RestQuery
    @Parameter(description = "The plan; with it indicator, area, asOf and knownAt", example = "ipr-14fyp")
    String plan;

    @RestQuery
    @Parameter(description = "The indicator", example = "high-value-invention-patents-per-10k")
    String indicator;

    @RestQuery
    @Parameter(description = "The reference area", example = "CN")
    String area;

    @RestQuery
    @Parameter(description = "The day the report states", example = "2025-12-31")
    String asOf;

    @RestQuery
    @Parameter(description = "The instant the report states", example = "2026-01-31T08:00:00Z")
    String knownAt;

    @RestQuery
    @Parameter(
            description = "How the target was assessed; the default method when absent",
            example = "linear-trajectory")
    String method;

    /** Empty where none is given; where some are, everything wrong with them is refused together. */
    Optional<Coordinates> read(Clock clock) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("plan", plan);
        needed.put("indicator", indicator);
        needed.put("area", area);
        needed.put("asOf", asOf);
        needed.put("knownAt", knownAt);
        if (method == null && needed.values().stream().allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        Violations violations = new Violations();
        checkTogether(needed, violations);
        CodeInPath.check("plan", plan, Form.CODE, violations);
        CodeInPath.check("indicator", indicator, Form.CODE, violations);
        CodeInPath.check("area", area, Form.AREA, violations);
        LocalDate day = DateParameter.of("asOf", asOf, violations);
        Instant instant = DateParameter.knownAt(knownAt, clock, violations);
        Optional<Method> by = method == null ? Optional.of(Methods.byDefault()) : Methods.of(method);
        if (by.isEmpty()) {
            String known = String.join(", ", Methods.ids());
            violations.add(
                    "?method",
                    TextNode.valueOf(method),
                    "known-method",
                    new Text("未知方法；可用：" + known, "is no known method; known: " + known));
        }
        violations.refuseIfAny();
        return Optional.of(new Coordinates(new Subject(plan, indicator, area), day, instant, by.orElseThrow()));
    }

    private static void checkTogether(Map<String, String> needed, Violations violations) {
        if (needed.values().stream().allMatch(given -> given != null && !given.isEmpty())) {
            return;
        }
        needed.forEach((name, given) -> violations.add(
                "?" + name,
                given == null ? null : TextNode.valueOf(given),
                "together",
                new Text(
                        "plan、indicator、area、asOf、knownAt 须一并给出",
                        "plan, indicator, area, asOf and knownAt are given together")));
    }
}
