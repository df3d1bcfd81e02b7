package org.waymark.project.risk;

import java.util.List;
import java.util.Optional;

/** The risks of one project at a moment, as far as a caller may read them. */
interface ReadableRisks {
    /** In order of code. */
    List<Risk> after(String code, int limit);

    /** @param version null for the one that is shown where none is named */
    Optional<Risk> find(String risk, Integer version);

    /** In order of number; empty where there is nothing to read. */
    List<Risk> versions(String risk);

    RiskView view(Risk risk);
}
