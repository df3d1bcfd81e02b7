package org.waymark.indicator.sameness;

import java.util.Arrays;
import java.util.List;

/**
 * What a sender is told, in whichever way.
 *
 * @param vintage the one that says it now, null where it is refused
 * @param names the fields in which a new vintage differs from the one before, or the rules that refused it
 */
record Answer(Outcome outcome, Integer vintage, List<String> names) {
    enum Outcome {
        RECORDED,
        REVISED,
        WITHDRAWN,
        UNCHANGED,
        REFUSED
    }

    static Answer recorded() {
        return new Answer(Outcome.RECORDED, 1, List.of());
    }

    static Answer revised(int vintage, String... changed) {
        return new Answer(Outcome.REVISED, vintage, List.of(changed));
    }

    static Answer withdrawn(int vintage, String... changed) {
        return new Answer(Outcome.WITHDRAWN, vintage, List.of(changed));
    }

    static Answer unchangedAs(int vintage) {
        return new Answer(Outcome.UNCHANGED, vintage, List.of());
    }

    static Answer refused(String... rules) {
        return refused(Arrays.asList(rules));
    }

    static Answer refused(List<String> rules) {
        return new Answer(
                Outcome.REFUSED, null, rules.stream().distinct().sorted().toList());
    }
}
