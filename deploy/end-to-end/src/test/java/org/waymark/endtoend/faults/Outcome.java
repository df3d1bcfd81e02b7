package org.waymark.endtoend.faults;

import java.time.Duration;
import java.util.List;

/**
 * A run that is over.
 *
 * @param load how long the clients were at it, the last answer included
 * @param catchUp from the last answer until the report had everything
 */
record Outcome(
        FaultRun run,
        Duration load,
        Duration catchUp,
        List<InjectedFault> faults,
        List<String> impossible,
        Ledger ledger,
        Findings findings) {}
