package org.waymark.endtoend.load;

import java.util.List;
import java.util.Locale;
import org.waymark.local.report.TextTable;

/** What a person reads of a run. */
record LoadTable(LoadRun run, List<UnderLoad> measured) {
    @Override
    public String toString() {
        TextTable table = new TextTable(
                "single POSTs", "a second", "p50 ms", "p99 ms", "max ms", "POSTs", "GETs", "slow reads", "uploads");
        for (UnderLoad one : measured) {
            Tally posts = one.posts();
            table.row(
                    one.load().toString(),
                    shown(posts.perSecond()),
                    shown(posts.millis(50)),
                    shown(posts.millis(99)),
                    shown(posts.millis(100)),
                    posts.toString(),
                    one.gets().toString(),
                    one.slowReads().toString(),
                    one.uploads().toString());
        }
        return "%d observations to read, %d rows an upload, %d s each%n%n%s"
                .formatted(run.observations(), run.rows(), run.each().toSeconds(), table);
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
