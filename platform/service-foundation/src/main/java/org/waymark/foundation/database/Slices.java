package org.waymark.foundation.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Cuts what would be asked in one {@code in (...)}: a statement of PostgreSQL takes 65,535 parameters at most. */
public final class Slices {
    private static final int LONGEST = 10_000;

    private Slices() {}

    /** Each thing once; no slices for nothing. */
    public static <T> List<List<T>> of(Collection<T> things) {
        List<T> each = List.copyOf(new LinkedHashSet<>(things));
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < each.size(); from += LONGEST) {
            slices.add(each.subList(from, Math.min(from + LONGEST, each.size())));
        }
        return slices;
    }
}
