package org.waymark.reporting.conclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.conclusion.SaidOfTarget.Difference;
import org.waymark.reporting.known.ConclusionBody;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.Provenance;

/**
 * What an official body concluded, beside ours.
 *
 * @param indicator absent where it is about the whole plan, as are {@code area} and {@code ours}
 * @param official what its wording says in the words of a verdict
 * @param ours what the method says of the target as of the day on which it was made public
 * @param unresolved true where it is about a target that is not known; absent otherwise
 * @param agrees null where there is nothing to compare
 */
@Schema(
        name = "ConclusionInReport",
        requiredProperties = {
            "conclusion",
            "version",
            "issuer",
            "dated",
            "wording",
            "official",
            "agrees",
            "differences",
            "sources",
            "provenance"
        })
public record ComparedConclusion(
        String conclusion,
        int version,
        @JsonInclude(JsonInclude.Include.NON_NULL) String indicator,
        @JsonInclude(JsonInclude.Include.NON_NULL) String area,
        Text issuer,
        @Schema(description = "The day it was made public") LocalDate dated,
        @JsonInclude(JsonInclude.Include.NON_NULL) String documentNumber,
        @Schema(description = "As it was published") Text wording,
        @Schema(description = "What the wording says in the words of a verdict") SaidOfTarget official,
        @Schema(description = "What the method says of the target as of the day of the conclusion")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                SaidOfTarget ours,
        @Schema(description = "True where the plan has no such target as far as this service knows")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Boolean unresolved,
        @Schema(nullable = true, description = "Null where there is nothing to compare") Boolean agrees,
        List<Difference> differences,
        List<SourceReference> sources,
        @Schema(nullable = true) Provenance provenance) {

    /** @param ours null where there is no target of ours to set beside it */
    static ComparedConclusion of(KnownVersion<ConclusionBody> known, SaidOfTarget ours) {
        ConclusionBody body = known.body();
        SaidOfTarget official = SaidOfTarget.of(body);
        boolean comparable = ours != null && official.canBeComparedWith(ours);
        List<Difference> differences = comparable ? official.differences(ours) : List.of();
        return new ComparedConclusion(
                known.code(),
                known.version(),
                body.indicator(),
                body.area(),
                body.issuer(),
                body.dated(),
                body.documentNumber(),
                body.wording(),
                official,
                ours,
                body.isAboutTarget() && ours == null ? true : null,
                comparable ? differences.isEmpty() : null,
                differences,
                body.sources(),
                body.provenance());
    }
}
