package org.waymark.project.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.http.DateParameter;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;

/** Query parameters, taken as text: what the framework cannot convert it answers with 404, as if nothing were there. */
@ApplicationScoped
public class Reading {
    private static final int LAST_YEAR = 9999;

    private final ZoneId timeZone;

    Reading(@ConfigProperty(name = "waymark.time-zone") ZoneId timeZone) {
        this.timeZone = timeZone;
    }

    /** The day as of which to answer, inclusive; null when none is named. */
    public LocalDate day(String asOf) {
        LocalDate day = DateParameter.of("asOf", asOf);
        if (day != null && (day.getYear() < 0 || day.getYear() > LAST_YEAR)) {
            throw unreadable("asOf", asOf, "年份应为四位数", "must have a year of four digits");
        }
        return day;
    }

    public LocalDate orToday(LocalDate day) {
        return day == null ? LocalDate.now(timeZone) : day;
    }

    /** Null when none is named. */
    public Integer version(String version) {
        return positive("version", version);
    }

    public Page.Request page(String limit, String cursor) {
        Page.Request page = Page.Request.of(positive("limit", limit), cursor);
        if (page.after() != null && page.after().indexOf('\0') >= 0) {
            throw unreadable("cursor", cursor, "不是由本接口给出的", "was not given out here");
        }
        return page;
    }

    private static Integer positive(String name, String given) {
        if (given == null) {
            return null;
        }
        if (given.matches("[1-9][0-9]{0,8}")) {
            return Integer.valueOf(given);
        }
        throw unreadable(name, given, "应为从 1 起的整数", "must be a whole number from 1");
    }

    private static Refusal unreadable(String name, String given, String zh, String en) {
        return Refusal.of(ProblemType.UNREADABLE, name + "=" + given + "：" + zh, name + "=" + given + " " + en);
    }
}
