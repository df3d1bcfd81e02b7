package org.waymark.endtoend.bigplan;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.waymark.local.suite.ServiceCommand;
import org.waymark.local.suite.SuiteSettings;

/** Filling the tables of reports anew, beside a consumer that only reads the same topics, before and after. */
record MeasureRebuild(Surroundings suite, Progress progress) {
    private static final List<String> REBUILD = List.of("rebuild", "--projection", "facts");

    List<String> lines() throws IOException, InterruptedException {
        PlainConsumer consumer = new PlainConsumer(suite.kafka());
        consumer.read();
        PlainConsumer.Read before = consumer.read();
        if (suite.settings().isEmpty()) {
            return List.of(
                    "A plain consumer reads %,d events, %,.0f/s; the rebuild is measured where --data names the suite's folder."
                            .formatted(before.events(), before.perSecond()));
        }
        progress.say("Rebuilding the projection from %,d events".formatted(before.events()));
        double rebuilt = rebuild(suite.settings().get());
        PlainConsumer.Read after = consumer.read();
        double plain = (before.perSecond() + after.perSecond()) / 2;
        double perSecond = after.events() / rebuilt;
        return List.of(
                "| `" + String.join(" ", REBUILD)
                        + "` of reporting-service | events | seconds | events/s | of the plain consumer |",
                "|---|---|---|---|---|",
                row("plain consumer", after.events(), after.events() / plain, plain, 1),
                row("rebuild", after.events(), rebuilt, perSecond, perSecond / plain));
    }

    private double rebuild(SuiteSettings settings) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int ended = ServiceCommand.of(settings, "reporting-service", REBUILD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        settings.folder().log("rebuild").toFile()))
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException(
                    "the rebuild ended with " + ended + ": " + settings.folder().log("rebuild"));
        }
        return Progress.seconds(begun);
    }

    private static String row(String what, long events, double seconds, double perSecond, double ratio) {
        return String.format(Locale.ROOT, "| %s | %d | %.1f | %.0f | %.3f |", what, events, seconds, perSecond, ratio);
    }
}
