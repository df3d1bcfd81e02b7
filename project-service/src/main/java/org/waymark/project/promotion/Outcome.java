package org.waymark.project.promotion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an item in a year. */
@Schema(name = "PromotionOutcome")
public enum Outcome {
    DONE,
    /** 持续推进: it goes on in the next year. */
    CONTINUING,
    NOT_DONE
}
