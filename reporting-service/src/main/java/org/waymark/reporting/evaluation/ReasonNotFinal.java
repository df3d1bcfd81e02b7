package org.waymark.reporting.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/** Why a final evaluation judges a target whose last value is not known. */
@Schema(name = "ReasonNotFinal", requiredProperties = "*")
public record ReasonNotFinal(String indicator, String area, Text reason) {
    boolean isAbout(String otherIndicator, String otherArea) {
        return indicator.equals(otherIndicator) && area.equals(otherArea);
    }
}
