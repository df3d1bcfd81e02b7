package org.waymark.reporting.sdmx.address;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** Instants in addresses, as xs:dateTime; without an offset in the time zone of this system. */
public final class SdmxInstant {
    private static final Text FORM =
            new Text("应为时刻，如 2026-01-31T08:00:00Z", "must be an instant such as 2026-01-31T08:00:00Z");
    private static final Text TO_COME = new Text(
            "不能晚于现在：此刻之后公开的内容还会改变答案", "lies after now: what becomes public until then can still change the answer");
    private static final int YEARS = 9999;

    private SdmxInstant() {}

    /** Null where it is left out, or where a violation says why it is none. */
    public static Instant of(String name, String text, ZoneId zone, Violations violations) {
        if (text == null) {
            return null;
        }
        try {
            Instant instant = text.matches(".*T.*([Zz]|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
            if (instant.atZone(zone).getYear() > 0 && instant.atZone(zone).getYear() <= YEARS) {
                return instant.truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException none) {
            // Told below.
        }
        violations.add("?" + name, new TextNode(text), "instant", FORM);
        return null;
    }

    /** The same, but one to come is refused as well. */
    public static Instant past(String name, String text, ZoneId zone, Clock clock, Violations violations) {
        Instant instant = of(name, text, zone, violations);
        if (instant != null && instant.isAfter(clock.instant().plusSeconds(1))) {
            violations.add("?" + name, new TextNode(text), "as-of-to-come", TO_COME);
            return null;
        }
        return instant;
    }
}
