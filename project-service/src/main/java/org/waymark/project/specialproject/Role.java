package org.waymark.project.specialproject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency has to do with a project, as plans word it. */
@Schema(name = "AgencyRole")
public enum Role {
    /** 牵头 */
    LEAD,
    /** Takes part beside a lead. */
    PARTICIPANT,
    /** 按职责分工负责: several by duty, none leads. */
    SHARED,
    /** 负责: alone. */
    SOLE
}
