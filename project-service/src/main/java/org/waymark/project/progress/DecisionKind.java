package org.waymark.project.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be decided on a report. */
@Schema(name = "ReportDecisionKind")
public enum DecisionKind {
    /** By who compiles it: it goes to the agencies that take part, and the office. */
    SUBMIT,
    /** By an agency that was asked, for its part. */
    CONFIRM,
    /** By an agency that was asked, for its part, with the reason. */
    OBJECT,
    /** By the clock: an agency that was asked has said nothing by the day it was given. */
    NO_RESPONSE,
    /** By the office, with the reason: to be written anew. */
    RETURN,
    /** By the office. */
    ACCEPT,
    /** By who submitted it, before it is accepted. */
    RECALL,
    /** By the office, with the reason: an accepted report is to be corrected. */
    REOPEN,
    /** By the office: anyone may read the rating, its reason and what was objected. */
    PUBLISH;

    public boolean needsReason() {
        return this == OBJECT || this == RETURN || this == REOPEN;
    }

    public boolean isResponse() {
        return this == CONFIRM || this == OBJECT || this == NO_RESPONSE;
    }

    public boolean isOfOffice() {
        return this == RETURN || this == ACCEPT || this == REOPEN || this == PUBLISH;
    }
}
