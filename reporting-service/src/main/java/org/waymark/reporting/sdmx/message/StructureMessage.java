package org.waymark.reporting.sdmx.message;

import java.time.Instant;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;

/**
 * Structural metadata that is about to be written.
 *
 * @param language in which a name is shown where there is room for one
 */
public record StructureMessage(List<Shown> artefacts, Instant prepared, Language language) {
    static final String SENDER = "WAYMARK";

    String id() {
        return "WAYMARK-" + prepared.toEpochMilli();
    }

    /** The name in one language; in the other where it lacks that. */
    static String best(Text name, Language language) {
        String one = name.in(language);
        return one == null ? (name.zh() == null ? name.en() : name.zh()) : one;
    }
}
