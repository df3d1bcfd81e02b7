package org.waymark.reporting.preview;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Provisional;

/**
 * The parameters of all methods as they are sent, for the documentation alone: each method binds its own and refuses
 * those of the others. What is absent is as usual.
 *
 * @param maxAge of linear-trajectory
 * @param tolerance how far a value to maintain may lie from its target
 * @param limit of open-sdg, without a target
 * @param epsilon of open-sdg
 * @param binary of un-three-band
 * @param capped of escap-csi
 */
@Schema(
        name = "MethodParameters",
        description = "Those of the method that differ from its usual ones (docs/methods.md); others are refused")
record GivenToMethod(
        @Schema(minimum = "0", maximum = "1000") Integer maxAge,
        Provisional provisional,
        @Schema(minimum = "0") BigDecimal tolerance,
        BigDecimal limit,
        BigDecimal epsilon,
        Boolean binary,
        Boolean capped) {}
