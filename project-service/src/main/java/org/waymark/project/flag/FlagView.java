package org.waymark.project.flag;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A raised flag as clients see it. */
@Schema(name = "ProjectFlag", requiredProperties = "*", examples = FlagExample.VIEW)
public record FlagView(
        String project,
        String indicator,
        String plan,
        String area,
        @Schema(
                        nullable = true,
                        pattern = "^[A-Z][A-Z0-9_]*$",
                        description = "Of the indicator, when the flag was raised")
                String pace,
        @Schema(description = "The day from which it is so") LocalDate since,
        @Schema(nullable = true) Assessment assessment,
        Instant recordedAt) {
    /**
     * The assessment relied on.
     *
     * @param position of its event in the journal of reporting-service
     * @param asOf the day that it judges
     */
    @Schema(name = "AssessmentReliedOn", requiredProperties = "*")
    public record Assessment(long position, LocalDate asOf) {}

    static FlagView of(Flag flag) {
        Flag.Assessed assessed = flag.assessment();
        return new FlagView(
                flag.project(),
                flag.indicator(),
                flag.plan(),
                flag.area(),
                flag.pace(),
                flag.since(),
                assessed == null ? null : new Assessment(assessed.position(), assessed.asOf()),
                flag.recordedAt());
    }
}
