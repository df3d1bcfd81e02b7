package org.waymark.backing.process;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until a started process answers, and says why when it does not. */
public record Readiness(String name, LeashedProcess process, Path log) {

    public void await(Duration patience, BooleanSupplier answers) {
        Instant end = Instant.now().plus(patience);
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new NotStarted(name + " ended with code " + process.exitCode(), log);
            }
            if (Instant.now().isAfter(end)) {
                process.stop();
                throw new NotStarted(name + " did not answer within " + patience.toSeconds() + " s", log);
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.stop();
            throw new NotStarted(name + ": interrupted while starting", log);
        }
    }
}
