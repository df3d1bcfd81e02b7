package org.waymark.endtoend.restore;

import java.time.Duration;
import org.waymark.endtoend.RunningSuite;

/** The script {@code deploy/end-to-end/restore-drill} explains its options. */
public final class RestoreDrillProgram {
    private static final Duration ARCHIVE_TIMEOUT = Duration.ofSeconds(60);
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private RestoreDrillProgram() {}

    public static void main(String... arguments) throws Exception {
        int seconds;
        int perSecond;
        try {
            seconds = number(arguments, 0, 60);
            perSecond = number(arguments, 1, 100);
        } catch (NumberFormatException e) {
            System.err.println("restore-drill [SECONDS [REQUESTS_PER_SECOND]]; --help says more");
            System.exit(MISUSED);
            return;
        }
        boolean passed;
        try (RunningSuite suite = RunningSuite.start()) {
            DrillOutcome outcome = RestoreDrill.of(suite, Duration.ofSeconds(seconds), ARCHIVE_TIMEOUT, perSecond);
            System.out.println(outcome);
            passed = outcome.passed();
        }
        System.exit(passed ? 0 : FAILED);
    }

    private static int number(String[] arguments, int nth, int usual) {
        return nth < arguments.length ? Integer.parseInt(arguments[nth]) : usual;
    }
}
