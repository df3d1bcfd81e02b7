package org.waymark.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Processes that are stopped (SIGSTOP) until they are thawed. */
public final class Frozen {
    private final List<ProcessHandle> processes;

    private Frozen(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    /** Freezes those of the processes that are alive. */
    public static Frozen each(Collection<Long> pids) {
        Frozen frozen = new Frozen(
                pids.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).toList());
        frozen.signal("STOP");
        return frozen;
    }

    /** Freezes a process and its children. It is stopped first, so that it starts no child meanwhile. */
    static Frozen tree(long pid) {
        Frozen parent = each(List.of(pid));
        List<Long> children = parent.processes.stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .toList();
        return parent.with(each(children));
    }

    private Frozen with(Frozen others) {
        List<ProcessHandle> all = new ArrayList<>(others.processes);
        all.addAll(processes);
        return new Frozen(all);
    }

    /** Does no harm when some were killed, or all were thawed already. */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        List<String> alive = processes.stream()
                .filter(ProcessHandle::isAlive)
                .map(process -> Long.toString(process.pid()))
                .toList();
        if (alive.isEmpty()) {
            return;
        }
        List<String> command = Stream.concat(
                        Stream.of(
                                "sh",
                                "-c",
                                "for pid; do kill -" + name + " \"$pid\" 2>/dev/null; done; true",
                                "signal"),
                        alive.stream())
                .toList();
        try {
            Process sent = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Not interruptible: an interrupted caller that does not know what is frozen would leave it frozen.
            sent.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
