package org.waymark.reporting.reportdocument;

import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.document.Tone;

/** Which tone goes with which word. */
public final class Tones {
    private Tones() {}

    public static Tone of(Attainment attainment) {
        return switch (attainment) {
            case MET -> Tone.MET;
            case NOT_MET -> Tone.NOT_MET;
            case NOT_ASSESSABLE -> Tone.NOT_ASSESSABLE;
        };
    }

    /** @param word of any method; those that have no pace have no tone either */
    public static Tone of(String word) {
        if (word == null) {
            return Tone.NOT_ASSESSABLE;
        }
        return switch (word) {
            case "AHEAD" -> Tone.AHEAD;
            case "ON_PACE" -> Tone.ON_PACE;
            case "BEHIND" -> Tone.BEHIND;
            case "OFF_COURSE" -> Tone.OFF_COURSE;
            case "NOT_ASSESSABLE", "not_available" -> Tone.NOT_ASSESSABLE;
            default -> Tone.NONE;
        };
    }
}
