package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.contracts.Form;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violations;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.Methods;

/**
 * What a reader asks of a plan.
 *
 * @param asOf null for today in the plan's time zone
 * @param knownAt null for now
 * @param area null for every area
 * @param positions how far the report has to reach at least
 */
public record ScorecardQuestion(
        String plan, LocalDate asOf, Instant knownAt, String area, Method method, List<JournalPosition> positions) {
    private static final ValueRange FOUR_DIGITS = ValueRange.of(1, 9998);

    /** Reads the parameters as they were sent; all that is wrong with them is refused together. */
    static ScorecardQuestion of(
            String plan, String asOf, String knownAt, String area, String method, List<String> positions) {
        Violations violations = new Violations();
        ScorecardQuestion question = new ScorecardQuestion(
                plan,
                read("asOf", asOf, ScorecardQuestion::day, "日期，如 2025-12-31", "a day such as 2025-12-31", violations),
                read(
                        "knownAt",
                        knownAt,
                        ScorecardQuestion::instant,
                        "RFC 3339 时间，如 2026-01-31T08:00:00Z",
                        "an RFC 3339 instant such as 2026-01-31T08:00:00Z",
                        violations),
                area(area, violations),
                method(method, violations),
                positions.stream()
                        .map(text -> read(
                                "minPosition",
                                text,
                                JournalPosition::of,
                                "<来源>:<位置>，如 /indicator-service:1234",
                                "<source>:<position> such as /indicator-service:1234",
                                violations))
                        .filter(Objects::nonNull)
                        .toList());
        violations.refuseIfAny();
        return question;
    }

    private static <T> T read(
            String name, String text, Function<String, T> form, String zh, String en, Violations violations) {
        try {
            return text == null ? null : form.apply(text);
        } catch (DateTimeException | IllegalArgumentException otherForm) {
            violations.add("?" + name, TextNode.valueOf(text), "type", new Text("应为" + zh, "must be " + en));
            return null;
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        FOUR_DIGITS.checkValidValue(day.getYear(), ChronoField.YEAR);
        return day;
    }

    /** Finer than a microsecond nothing is recorded. */
    private static Instant instant(String text) {
        OffsetDateTime instant = OffsetDateTime.parse(text);
        FOUR_DIGITS.checkValidValue(instant.getYear(), ChronoField.YEAR);
        return instant.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String area(String area, Violations violations) {
        if (area != null && !Form.AREA.fits(area)) {
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
