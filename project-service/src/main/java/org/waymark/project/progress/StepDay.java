package org.waymark.project.progress;

import java.time.LocalDate;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/** The day on which something happened, as a request says it. */
public final class StepDay {
    private StepDay() {}

    /**
     * Today where none is given. One to come is noted, and one before what it builds on.
     *
     * @param earliest null where it builds on nothing
     */
    public static LocalDate check(JsonMembers body, LocalDate given, LocalDate earliest, LocalDate today) {
        if (given == null) {
            return today;
        }
        if (given.isAfter(today)) {
            body.broken("on", "on-to-come", new Text("不得晚于今天（" + today + "）", "must not lie after today, " + today));
        }
        if (earliest != null && given.isBefore(earliest)) {
            body.broken(
                    "on",
                    "on-before",
                    new Text("不得早于此前的 " + earliest, "must not lie before " + earliest + ", when it was last changed"));
        }
        return given;
    }
}
