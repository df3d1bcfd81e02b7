package org.waymark.reporting.method.opensdg;

import java.util.Locale;

/** The words of Open SDG, from best to worst. */
enum ProgressStatus {
    TARGET_ACHIEVED,
    SUBSTANTIAL_PROGRESS,
    MODERATE_PROGRESS,
    LIMITED_PROGRESS,
    DETERIORATION,
    NOT_AVAILABLE;

    /** As Open SDG writes it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
