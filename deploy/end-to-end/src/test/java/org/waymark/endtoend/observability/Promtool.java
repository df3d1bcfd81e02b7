package org.waymark.endtoend.observability;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Prometheus' own judge of rules and metrics. */
final class Promtool {
    /** What it said, and whether it was content. */
    record Verdict(boolean content, String said) {}

    private Promtool() {}

    /** Skips the test where the program is not found. */
    static void assumeFound() {
        assumeTrue(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool"))),
                "promtool is not on the PATH: install Debian's package prometheus");
    }

    static Verdict run(Path folder, String input, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("promtool"), Arrays.stream(arguments)).toList();
        Path given = Files.createTempFile("promtool", ".in");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Files.writeString(given, input).toFile())
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Verdict(process.waitFor() == 0, said);
        } finally {
            Files.delete(given);
        }
    }
}
