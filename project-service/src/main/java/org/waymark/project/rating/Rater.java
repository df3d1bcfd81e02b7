package org.waymark.project.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who rated. */
@Schema(name = "Rater")
enum Rater {
    /** The project itself, in a report that was accepted. */
    OWN,
    OFFICE,
    /** An evaluator. */
    INDEPENDENT
}
