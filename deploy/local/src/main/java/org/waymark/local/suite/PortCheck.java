package org.waymark.local.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import org.waymark.backing.process.FreePorts;

/** Looks at every port before anything is started. */
public record PortCheck(Ports ports, IntPredicate isFree) {
    private static final int OTHER_BASE = 9080;

    public static PortCheck of(Ports ports) {
        return new PortCheck(ports, FreePorts::isFree);
    }

    /** Gives processes that are still ending a moment to let go of their ports. */
    public List<String> complaintsAfter(Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!complaints().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        return complaints();
    }

    /** One sentence for each taken port, with the option that moves it; empty when all are free. */
    public List<String> complaints() {
        return ports.byName().entrySet().stream()
                .filter(port -> !isFree.test(port.getValue()))
                .map(port -> "Port %d (%s) is taken; --port-base %d moves the suite to %d..%d"
                        .formatted(port.getValue(), port.getKey(), base(), base() + 1, base() + Ports.HOW_MANY))
                .toList();
    }

    private int base() {
        int base = OTHER_BASE;
        while (Ports.after(base).byName().values().stream().anyMatch(port -> !isFree.test(port))) {
            base += 10;
        }
        return base;
    }
}
