package org.waymark.foundation.export;

import java.time.Duration;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** The time that one export may take; it begins when this is made. */
public final class ExportTime {
    private final Duration longest;
    private final long end;

    public ExportTime(Duration longest) {
        this.longest = longest;
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** Ends the export once its time is up: what has begun breaks off. */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw Refusal.of(
                    ProblemType.TOOK_TOO_LONG,
                    "导出超过时限 " + longest + "（waymark.export.longest）",
                    "The export took longer than " + longest + " (waymark.export.longest)");
        }
    }
}
