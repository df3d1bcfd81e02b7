package org.waymark.backing.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A small shell that ends a process as soon as the pipe to this JVM closes. The kernel closes the pipe however the JVM
 * ends, also after {@code kill -9}. The process itself needs no code for it.
 */
final class Leash {
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            while read -r line; do :; done
            kill -"$2" "$1" 2>/dev/null
            left=$3
            while [ "$left" -gt 0 ] && kill -0 "$1" 2>/dev/null; do sleep 0.1; left=$((left - 1)); done
            kill -KILL "$1" 2>/dev/null
            if [ -n "$4" ]; then sleep 0.1; rm -rf -- "$4"; fi
            """;

    private final Process shell;

    private Leash(Process shell) {
        this.shell = shell;
    }

    /** @param perishable a folder to delete after the process has ended, or null */
    static Leash on(long pid, StopSignal signal, Duration grace, Path perishable) {
        List<String> command = new ArrayList<>(Session.ownSession());
        command.addAll(List.of("sh", "-c", SCRIPT, "leash", Long.toString(pid), signal.name()));
        command.add(Long.toString(grace.toMillis() / 100));
        command.add(perishable == null ? "" : perishable.toString());
        try {
            Process shell = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Leash(shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go: the shell ends the process as it would if this JVM had died. */
    void release() {
        try {
            OutputStream pipe = shell.getOutputStream();
            pipe.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a process that has already ended: its number may soon belong to another. */
    void discard() {
        shell.destroyForcibly();
    }
}
