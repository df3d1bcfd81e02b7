package org.waymark.local.suite;

import java.nio.file.Path;
import java.util.List;
import org.waymark.backing.process.Launch;
import org.waymark.backing.process.LeashedProcess;

/** Puts into a data folder what a suite keeps there; as a program it can be run with another umask. */
final class FilledFolder {
    private FilledFolder() {}

    public static void main(String[] arguments) {
        DataFolder folder = new DataFolder(Path.of(arguments[0]));
        folder.open();
        folder.issuer().publicKey();
        folder.password("indicator");
        folder.markInitialised();
        SuiteLock.tryHold(folder).orElseThrow().close();
        new SuiteState(1, SuiteState.Phase.RUNNING, Ports.USUAL, List.of()).writeTo(folder);
        String script = "mkdir -p segments/0 && echo data > segments/0/00.log && echo said";
        LeashedProcess.start(Launch.of(List.of("sh", "-c", script), folder.path(), folder.log("kafka")))
                .onExit()
                .join();
    }
}
