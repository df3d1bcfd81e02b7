package org.waymark.endtoend.bigplan;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How long the import took, and how long what follows from it took after that. */
final class LoadFigures {
    private LoadFigures() {}

    /** @param ledger seconds after the end of the import; empty where the service does not tell */
    static List<String> lines(ImportCounts counts, long begun, long ended, long shown, OptionalDouble ledger) {
        double imported = (ended - begun) / 1e9;
        double later = Math.max(shown - ended, 0) / 1e9;
        return List.of(
                "| import | rows | recorded | revised | withdrawn | unchanged | seconds | rows/s |",
                "|---|---|---|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| `POST /observations`, NDJSON, as jobs | %d | %d | %d | %d | %d | %.1f | %.0f |",
                        counts.received(),
                        counts.recorded(),
                        counts.revised(),
                        counts.withdrawn(),
                        counts.unchanged(),
                        imported,
                        counts.received() / imported),
                "",
                "| after the end of the import | seconds | of the import's own duration |",
                "|---|---|---|",
                row("reports have everything", OptionalDouble.of(later), imported),
                row("the ledger is complete", ledger, imported));
    }

    private static String row(String what, OptionalDouble seconds, double imported) {
        return seconds.isEmpty()
                ? "| " + what + " | not told | |"
                : String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.2f |",
                        what,
                        seconds.getAsDouble(),
                        seconds.getAsDouble() / imported);
    }
}
