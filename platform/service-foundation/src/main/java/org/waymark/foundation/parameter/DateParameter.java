package org.waymark.foundation.parameter;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** Days and instants in query parameters. */
public final class DateParameter {
    private static final Text DAY = new Text("应为 YYYY-MM-DD 格式的日期", "must be a date as YYYY-MM-DD");
    /** Why a text is no instant. */
    public static final Text INSTANT = new Text(
            "应为 RFC 3339 时刻，如 2026-01-23T08:00:00Z", "must be an RFC 3339 instant such as 2026-01-23T08:00:00Z");

    /** Java also reads times without seconds and offsets with them. */
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)");

    /** A client whose clock is a little fast may ask for its now. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(1);

    private DateParameter() {}

    /** A day as YYYY-MM-DD; null when absent. */
    public static LocalDate of(String name, String value) {
        return refusing(violations -> of(name, value, violations));
    }

    /** The same, but a fault is added to the violations. */
    public static LocalDate of(String name, String value, Violations violations) {
        return read(name, value, DateParameter::day, "date", DateParameter::problem, violations);
    }

    /** An RFC 3339 instant with its offset; null when absent. */
    public static Instant instant(String name, String value) {
        return refusing(violations -> instant(name, value, violations));
    }

    /** The same, but a fault is added to the violations. */
    public static Instant instant(String name, String value, Violations violations) {
        return read(name, value, DateParameter::moment, "instant", text -> INSTANT, violations);
    }

    /** Why a text is no day as YYYY-MM-DD, and how the day that is probably meant is written. */
    public static Text problem(String text) {
        return TimePeriod.dayProblem(text).orElse(DAY);
    }

    /**
     * The instant whose knowledge is asked for; null when absent. One to come is refused: the answer would promise what
     * can still change.
     */
    public static Instant knownAt(String value, Clock clock, Violations violations) {
        return knownAt("knownAt", value, clock, violations);
    }

    /** The same of a parameter of another name. */
    public static Instant knownAt(String name, String value, Clock clock, Violations violations) {
        Instant knownAt = instant(name, value, violations);
        Instant now = clock.instant();
        if (knownAt == null || !knownAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            return knownAt;
        }
        violations.add("?" + name, new TextNode(value), "known-at-to-come", toCome(now));
        return null;
    }

    private static Text toCome(Instant now) {
        return new Text(
                "不能晚于现在（" + now + "）：此刻之后记录的内容还会改变答案；省略则为现在",
                "lies after now (" + now
                        + "): what is recorded until then can still change the answer; leave it out for now");
    }

    /** Years have four digits: longer ones of ISO 8601 fit neither a JSON Schema date nor PostgreSQL. */
    public static LocalDate day(String text) {
        if (text.length() != "YYYY-MM-DD".length()) {
            throw new DateTimeParseException("not YYYY-MM-DD", text, 0);
        }
        LocalDate day = LocalDate.parse(text);
        checkYear(day.getYear(), text);
        return day;
    }

    /** Cut to microseconds: nothing is recorded more finely. */
    public static Instant moment(String text) {
        if (!RFC_3339.matcher(text).matches()) {
            throw new DateTimeParseException("not RFC 3339", text, 0);
        }
        Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        checkYear(instant.atOffset(ZoneOffset.UTC).getYear(), text);
        return instant;
    }

    private static void checkYear(int year, String text) {
        if (year < 1 || year > 9999) {
            throw new DateTimeParseException("not a year from 0001 to 9999", text, 0);
        }
    }

    private static <T> T refusing(Function<Violations, T> reading) {
        Violations violations = new Violations();
        T read = reading.apply(violations);
        violations.refuseIfAny();
        return read;
    }

    private static <T> T read(
            String name,
            String value,
            Function<String, T> parse,
            String rule,
            Function<String, Text> problem,
            Violations violations) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (DateTimeParseException malformed) {
            violations.add("?" + name, new TextNode(value), rule, problem.apply(value));
            return null;
        }
    }
}
