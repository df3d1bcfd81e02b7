package org.waymark.reporting.evaluationcontent;

import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.wording.VerdictWords;

/** Level and pace of a target in one line; of a target whose last value is known and reached, the level alone. */
final class Statement {
    private Statement() {}

    static Text of(String attribute, Attainment attainment, boolean early, boolean isFinal, String word) {
        Text level = VerdictWords.of(attainment, isFinal, attribute);
        Text reached = early ? new Text(level.zh() + "（提前）", level.en() + " (early)") : level;
        if (word == null || attainment == Attainment.MET && isFinal) {
            return reached;
        }
        Text pace = VerdictWords.of(word);
        return pace.equals(level) ? reached : new Text(reached.zh() + "；" + pace.zh(), reached.en() + "; " + pace.en());
    }
}
