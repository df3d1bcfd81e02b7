package org.waymark.local.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;

/** A part that is one line of shell. */
final class ShellPart implements Part {
    private final String script;
    private final Path folder;
    private final AtomicInteger launches = new AtomicInteger();

    ShellPart(String script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    int launches() {
        return launches.get();
    }

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public Path log() {
        return folder.resolve("shell.log");
    }

    @Override
    public LeashedProcess launch() {
        launches.incrementAndGet();
        return LeashedProcess.start(Launch.of(List.of("sh", "-c", script), folder, log()));
    }

    @Override
    public boolean isReady() {
        return true;
    }
}
