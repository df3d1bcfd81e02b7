package org.waymark.reporting.evaluation;

/** What can happen to an evaluation. */
public enum StepKind {
    /** By an evaluator: a version was written. */
    WRITE,
    /** By an evaluator or the office: it goes to the agencies. */
    CONSULT,
    /** By an agency that was asked, as the next two. */
    AGREE,
    /** With a text. */
    COMMENT,
    /** With a text, to which the office has to reply. */
    OBJECT,
    /** By the clock: an agency has said nothing by the day it was given. */
    NO_RESPONSE,
    /** By the office, with its replies. */
    DELIBERATE,
    /** By the office or a signatory, with the reason: to be written anew, and put to the agencies anew. */
    RETURN,
    /** By a signatory, with number and date. */
    ISSUE,
    /** By a signatory, with the reason: another one that was issued has come in its place. */
    SUPERSEDE;

    public boolean isOpinion() {
        return this == AGREE || this == COMMENT || this == OBJECT || this == NO_RESPONSE;
    }

    public boolean needsText() {
        return this == COMMENT || this == OBJECT;
    }
}
