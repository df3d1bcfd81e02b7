package org.waymark.indicator.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.contracts.Form;
import org.waymark.foundation.representation.Page;
import org.waymark.indicator.observation.RecordedVintage;

/** The place of a vintage in the list of its indicator, which is ordered by area, breakdown, period and vintage. */
record ListingPlace(String area, String breakdown, String period, int vintage) {
    /** Only the period can hold a slash. */
    private static final Pattern TEXT =
            Pattern.compile("(?<area>[^/]+)/(?<breakdown>[^/]+)/(?<period>.+)/(?<vintage>\\d{10})");

    static ListingPlace of(RecordedVintage found) {
        return new ListingPlace(
                found.about().area(),
                found.about().breakdown(),
                found.about().period().toString(),
                found.vintage().number());
    }

    /** Null on the first page. */
    static ListingPlace after(String cursor) {
        if (cursor == null) {
            return null;
        }
        Matcher text = TEXT.matcher(cursor);
        return Optional.of(text)
                .filter(Matcher::matches)
                .filter(parts -> Form.AREA.fits(parts.group("area")) && Form.BREAKDOWN.fits(parts.group("breakdown")))
                .filter(parts -> Long.parseLong(parts.group("vintage")) <= Integer.MAX_VALUE)
                .map(parts -> new ListingPlace(
                        parts.group("area"),
                        parts.group("breakdown"),
                        parts.group("period"),
                        Integer.parseInt(parts.group("vintage"))))
                .orElseThrow(Page.Request::foreignCursor);
    }

    /** The text in a cursor. */
    String text() {
        return "%s/%s/%s/%010d".formatted(area, breakdown, period, vintage);
    }
}
