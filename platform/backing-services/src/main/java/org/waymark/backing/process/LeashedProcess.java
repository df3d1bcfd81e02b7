package org.waymark.backing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A child process that ends in good order when asked to, and when this JVM is gone. */
public final class LeashedProcess {
    // The child waits for its leash, so it never runs without one. Where this JVM dies before that, the child ends.
    // What it writes is for its own user alone.
    private static final String WAIT_FOR_LEASH = "umask 077; read -r go || exit 1; exec \"$@\" </dev/null";

    private final Launch launch;
    private final Process process;
    private final Leash leash;

    private LeashedProcess(Launch launch, Process process, Leash leash) {
        this.launch = launch;
        this.process = process;
        this.leash = leash;
    }

    public static LeashedProcess start(Launch launch) {
        List<String> command = new ArrayList<>(Session.ownSession());
        command.addAll(List.of("sh", "-c", WAIT_FOR_LEASH, "launch"));
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().putAll(launch.environment());
        try {
            Process process = builder.start();
            Leash leash = Leash.on(process.pid(), launch.stopSignal(), launch.grace(), launch.perishable());
            process.onExit().thenRun(leash::discard);
            process.getOutputStream().write("go\n".getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().close();
            return new LeashedProcess(launch, process, leash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code, once it has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    public CompletableFuture<LeashedProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Asks it to end and waits until it has. */
    public void stop() {
        leash.release();
        try {
            if (!process.waitFor(launch.grace().toMillis() + 2_000, TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** What a crash looks like: the process gets no chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
    }
}
