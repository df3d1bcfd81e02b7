package org.waymark.endtoend.load;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.pages.FilledIndicator;

/** Leaves the table in {@code target/load.txt}. */
@Tag("alone")
@ExtendWith(SuiteExtension.class)
class LoadIT {
    private static final Path TABLE = Path.of("target", "load.txt");
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofMinutes(2);

    private final RunningSuite suite;
    private final LoadRun run = LoadRun.asAsked();

    LoadIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void single_posts_are_answered_and_kept_whatever_others_ask_for_meanwhile() throws Exception {
        FilledIndicator filled = FilledIndicator.fill(
                suite.indicators(), suite.postgres(), suite.token("cnipa", "catalogue-admin"), run.observations());
        long epoch = suite.tables().relayEpoch("indicator");
        UnderLoad.measure(Load.values()[0], run, suite, filled); // What a cold service takes is not measured.
        List<UnderLoad> measured = new ArrayList<>();
        for (Load load : Load.values()) {
            measured.add(UnderLoad.measure(load, run, suite, filled));
        }
        leave(new LoadTable(run, measured));

        SoftAssertions found = new SoftAssertions();
        double longest = run.longestMillis(measured.get(0).posts());
        measured.forEach(one -> check(one, longest, found));
        found.assertThat(suite.tables().relayEpoch("indicator"))
                .as("the relay has kept its lease")
                .isEqualTo(epoch);
        found.assertAll();
        await().atMost(CAUGHT_UP_WITHIN).until(this::relayLag, lag -> lag == 0);
        for (UnderLoad one : measured) {
            one.indicator().assertEachArrived(one.acknowledged());
        }
    }

    private static void check(UnderLoad one, double longest, SoftAssertions found) {
        String load = one.load().toString();
        for (Tally tally : List.of(one.posts(), one.gets(), one.slowReads(), one.uploads())) {
            found.assertThat(tally.serverErrors()).as(load + ": " + tally).isZero();
        }
        found.assertThat(one.posts().size()).as(load).isPositive();
        found.assertThat(one.posts().hasOnly(201))
                .as("POSTs with %s: %s %s", load, one.posts(), one.posts().broken())
                .isTrue();
        found.assertThat(one.gets().hasOnly(200))
                .as("GETs with %s: %s %s", load, one.gets(), one.gets().broken())
                .isTrue();
        found.assertThat(one.posts().millis(99))
                .as("p99 of POSTs with %s, ms", load)
                .isLessThan(longest);
        found.assertThat(one.uploads().statuses().containsKey("200"))
                .as("uploads with %s: %s", load, one.uploads())
                .isEqualTo(one.load().uploads());
        found.assertThat(one.slowReads().statuses().containsKey("200"))
                .as("slow reads with %s: %s", load, one.slowReads())
                .isEqualTo(one.load().reads());
    }

    private double relayLag() {
        return suite.management("indicator-service")
                .metrics()
                .lines()
                .filter(line -> line.startsWith("waymark_relay_lag_entries"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static void leave(LoadTable table) throws IOException {
        System.out.println(table);
        Files.writeString(TABLE, table.toString());
    }
}
