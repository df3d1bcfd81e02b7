package org.waymark.reporting.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;

/** Values as documents show them; a number loses no digit and gains none. */
public record DisplayText(Language language) {
    private static final int GROUP = 3;

    public String pick(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** @return null where there is none in any language */
    public String text(Text text) {
        return Document.said(language, text);
    }

    /** @param code stands for a text that there is not */
    public String text(Text text, String code) {
        String said = text(text);
        return said == null ? code : said;
    }

    /** @return null for null */
    public String of(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal);
        }
        if (value instanceof BigInteger whole) {
            return number(new BigDecimal(whole));
        }
        if (value instanceof Number count) {
            return number(BigDecimal.valueOf(count.longValue()));
        }
        if (value instanceof Boolean flag) {
            return flag ? pick("是", "yes") : pick("否", "no");
        }
        return value.toString();
    }

    /** As published, grouped by thousands: 8539.9 is 8,539.9, 13.0 stays 13.0. */
    public static String number(BigDecimal value) {
        String plain = value.toPlainString();
        int from = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int place = (point < 0 ? plain.length() : point) - GROUP; place > from; place -= GROUP) {
            grouped.insert(place, ',');
        }
        return grouped.toString();
    }

    /** As it stands in a sentence. */
    public String day(LocalDate day) {
        return language == Language.ZH
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.toString();
    }

    public static String instant(Instant instant) {
        return instant.toString();
    }
}
