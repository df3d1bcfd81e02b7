package org.waymark.project.duty;

import java.util.List;
import java.util.function.Function;
import org.waymark.foundation.representation.Page;

/** One page of duties. */
final class DutyPage {
    private DutyPage() {}

    /** @param inOrder all that there are, in the order of their places */
    static Page<Duty> of(List<Duty> inOrder, Page.Request request) {
        List<Duty> rows = inOrder.stream()
                .dropWhile(duty -> request.after() != null && duty.place().compareTo(request.after()) <= 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rows, request, Duty::place, Function.identity());
    }
}
