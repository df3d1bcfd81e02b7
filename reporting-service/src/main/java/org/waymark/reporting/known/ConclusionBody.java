package org.waymark.reporting.known;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.SourceReference;

/**
 * What an official body concluded.
 *
 * @param dated the day it was made public
 * @param indicator null where it is about the whole plan, as is {@code area}
 * @param attainment what the wording says in a word of verdicts; null where it says nothing of it, as are the next two
 * @param withdrawn it should not have been recorded
 */
public record ConclusionBody(
        Text issuer,
        LocalDate dated,
        String documentNumber,
        Text wording,
        String indicator,
        String area,
        String attainment,
        Boolean metEarly,
        String pace,
        boolean withdrawn,
        List<SourceReference> sources,
        Provenance provenance) {
    public ConclusionBody {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    public boolean isAboutTarget() {
        return indicator != null;
    }
}
