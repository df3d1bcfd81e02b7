package org.waymark.project.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How confident somebody is that a project delivers. */
@Schema(name = "ProjectRating")
public enum Rating {
    /** Delivery to date and scope is highly likely. */
    GREEN,
    /** Feasible; significant issues can be resolved if acted on now. */
    AMBER,
    /** Not achievable without changing date, scope or means. */
    RED
}
