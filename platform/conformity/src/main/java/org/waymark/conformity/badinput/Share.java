package org.waymark.conformity.badinput;

import java.util.List;
import java.util.stream.IntStream;

/**
 * To try everything everywhere takes minutes: each place gets one in twelve of what there is, the next place the next ones.
 * {@code -Dbadinput.all=true} tries everything.
 */
final class Share {
    private static final int EVERY = Boolean.getBoolean("badinput.all") ? 1 : 12;

    private int turn;

    <T> List<T> of(List<T> all) {
        int first = turn++ % EVERY;
        return IntStream.range(0, all.size())
                .filter(nth -> nth % EVERY == first)
                .mapToObj(all::get)
                .toList();
    }
}
