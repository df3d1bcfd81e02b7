package org.waymark.reporting.known;

import java.util.List;
import org.waymark.foundation.problem.Text;

public record ProjectBody(
        String plan, Integer number, Text name, String taskArea, Responsibility responsibility, Provenance provenance) {
    /**
     * @param known false where the source lost who answers
     * @param openEnded more take part than are named
     */
    public record Responsibility(boolean known, boolean openEnded, List<Responsible> agencies) {
        public Responsibility {
            agencies = agencies == null ? List.of() : List.copyOf(agencies);
        }
    }

    /** @param as the name the plan prints */
    public record Responsible(String agency, String role, String as) {}
}
