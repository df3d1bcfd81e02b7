package org.waymark.endtoend.bigplan;

import java.net.URI;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.waymark.endtoend.HttpService;

/** What the management ports say of work that waits. Empty where a service has no such metric. */
record Meters(URI indicatorManagement, URI reportManagement) {

    OptionalDouble relayLag() {
        return sum(indicatorManagement, name -> name.equals("waymark_relay_lag_entries"));
    }

    OptionalDouble projectionLag() {
        return sum(reportManagement, name -> name.equals("waymark_projection_lag"));
    }

    /** Subjects whose rows in the ledger are older than their facts. */
    OptionalDouble staleSubjects() {
        return sum(
                reportManagement,
                name -> name.startsWith("waymark_ledger") && name.contains("stale") && !name.contains("seconds"));
    }

    private static OptionalDouble sum(URI management, Predicate<String> name) {
        double[] values;
        try {
            values = new HttpService(management)
                    .metrics()
                    .lines()
                    .filter(line -> name.test(line.split("[{ ]", 2)[0]))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .toArray();
        } catch (RuntimeException | AssertionError noAnswer) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }
}
