package org.waymark.foundation.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violation.Severity;

/** What is wrong with the rows of a file taken one by one: the first errors and warnings, and how many there are. */
public final class Findings {
    public static final int MOST_KEPT = 10_000;
    public static final Comparator<Violation> BY_ROW =
            Comparator.comparing(Violation::row, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Violation> kept = new ArrayList<>();
    private long errors;
    private long warnings;

    public void add(Violation violation) {
        if (violation.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (kept.size() < MOST_KEPT) {
            kept.add(violation);
        }
    }

    public long errors() {
        return errors;
    }

    /** Counts warnings that the rows justify, too. */
    public long warnings() {
        return warnings;
    }

    /** The refusal of a file that cannot be read further, with what was found before. */
    public Refusal before(Refusal refusal) {
        return refusal.naming(
                Stream.concat(first().stream(), refusal.violations().stream()).toList());
    }

    /** In order of row. */
    public List<Violation> first() {
        return kept.stream().sorted(BY_ROW).toList();
    }
}
