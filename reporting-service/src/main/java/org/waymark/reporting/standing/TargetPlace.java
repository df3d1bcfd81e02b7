package org.waymark.reporting.standing;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.reporting.situation.Subject;

/**
 * Where a target stands in its plan's own order: by number, those without last, then by indicator and area.
 *
 * @param number that of the version shown, null where it has none
 */
public record TargetPlace(Integer number, String indicator, String area) implements Comparable<TargetPlace> {
    private static final Comparator<TargetPlace> IN_THE_PLANS_ORDER = Comparator.comparing(
                    TargetPlace::number, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(TargetPlace::indicator)
            .thenComparing(TargetPlace::area);
    private static final Pattern TEXT = Pattern.compile("(-|-?[0-9]{1,10}) ([^ ]{1,100}) ([^ ]{1,100})");

    public Subject subject(String plan) {
        return new Subject(plan, indicator, area);
    }

    /** Codes hold no blanks. */
    public String text() {
        return (number == null ? "-" : number) + " " + indicator + " " + area;
    }

    /** Empty for what {@link #text} never gives. */
    public static Optional<TargetPlace> of(String text) {
        Matcher place = TEXT.matcher(text);
        if (!place.matches()) {
            return Optional.empty();
        }
        try {
            Integer number = place.group(1).equals("-") ? null : Integer.valueOf(place.group(1));
            return Optional.of(new TargetPlace(number, place.group(2), place.group(3)));
        } catch (NumberFormatException beyondIntegers) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(TargetPlace other) {
        return IN_THE_PLANS_ORDER.compare(this, other);
    }
}
