package org.waymark.reporting.areareport;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What the codes of areas say of each other: CN-4401 is a part of CN-44, and that of CN. */
final class AreaCode {
    private AreaCode() {}

    static boolean isWithin(String area, String whole) {
        return area.length() > whole.length()
                && area.startsWith(whole)
                && (whole.indexOf('-') > 0 || area.charAt(whole.length()) == '-');
    }

    /** The smallest of the others of which the area is a part. */
    static Optional<String> parent(String area, Collection<String> others) {
        return others.stream().filter(other -> isWithin(area, other)).max(Comparator.comparing(String::length));
    }
}
