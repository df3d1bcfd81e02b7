package org.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private Supervised supervised;

    @AfterEach
    void end() {
        supervised.stop();
        clock.shutdownNow();
    }

    @Test
    void a_killed_process_is_started_again_and_it_says_so() throws Exception {
        supervise("exec sleep 60");
        assertThat(supervised.isReady()).isTrue();
        long first = supervised.status().pid();

        supervised.kill();
        eventually(() -> supervised.status().restarts() == 1 && supervised.isAlive());

        assertThat(supervised.status().pid()).isNotEqualTo(first);
        eventually(() -> said.size() == 2);
        assertThat(said.get(0)).isEqualTo("shell ended (code 137); starting it again in 0.5 s");
        assertThat(said.get(1)).startsWith("shell started again (pid ");
    }

    @Test
    void a_failed_start_shows_the_last_lines_of_its_log() throws Exception {
        supervise("echo no licence; exit 3");

        eventually(() -> !said.isEmpty());
        assertThat(said.get(0)).contains("shell ended (code 3)").contains("    no licence");
    }

    @Test
    void what_was_stopped_stays_down() throws Exception {
        ShellPart part = supervise("exec sleep 60");

        supervised.stop();
        Thread.sleep(800);

        assertThat(supervised.isAlive()).isFalse();
        assertThat(supervised.status().pid()).isZero();
        assertThat(part.launches()).isEqualTo(1);
        assertThat(said).isEmpty();
    }

    @Test
    void a_frozen_process_stands_still_with_its_children_and_is_not_started_again() throws Exception {
        Path beats = folder.resolve("beats");
        ShellPart part = supervise("(while :; do echo beat >>beats; sleep 0.05; done) & wait");
        eventually(() -> beats.toFile().length() > 0);

        Frozen frozen = supervised.freeze();
        // What was under way when the signal came.
        Thread.sleep(200);
        long before = Files.size(beats);
        Thread.sleep(800);
        assertThat(Files.size(beats)).isEqualTo(before);
        assertThat(supervised.isAlive()).isTrue();

        frozen.thaw();
        eventually(() -> beats.toFile().length() > before);
        assertThat(part.launches()).isEqualTo(1);
        assertThat(said).isEmpty();
    }

    @Test
    void a_process_killed_while_frozen_is_started_again() throws Exception {
        supervise("exec sleep 60");
        assertThat(supervised.isReady()).isTrue();
        Frozen frozen = supervised.freeze();

        supervised.kill();
        eventually(() -> supervised.status().restarts() == 1 && supervised.isAlive());

        frozen.thaw();
        assertThat(supervised.isAlive()).isTrue();
    }

    private ShellPart supervise(String script) {
        ShellPart part = new ShellPart(script, folder);
        supervised = new Supervised(part, said::add, clock, () -> {});
        supervised.start();
        return part;
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        for (int look = 0; look < 200 && !condition.getAsBoolean(); look++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
