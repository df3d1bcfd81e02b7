package org.waymark.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoOrphansTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void a_killed_parent_leaves_no_server_behind_and_the_next_start_succeeds() throws Exception {
        Process parent = program();
        long postgres;
        long kafka;
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            postgres = Long.parseLong(output.readLine());
            kafka = Long.parseLong(output.readLine());
        }
        assertThat(runs(postgres)).isTrue();
        assertThat(runs(kafka)).isTrue();

        parent.destroyForcibly().waitFor();
        // At once, while the old servers are still ending.
        ServersOnFolder next = ServersOnFolder.start(folder);
        try {
            assertThat(next.postgres().postgres().answers()).isTrue();
            assertThat(next.kafka().kafka().answers()).isTrue();
        } finally {
            next.stop();
        }
        awaitEnd(postgres);
        awaitEnd(kafka);
    }

    private Process program() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServersOnFolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitEnd(long pid) throws InterruptedException {
        Instant end = Instant.now().plus(SOON);
        while (runs(pid) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(runs(pid)).isFalse();
    }

    private static boolean runs(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
