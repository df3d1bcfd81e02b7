package org.waymark.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.backing.process.Session;
import org.waymark.local.suite.DataFolder;
import org.waymark.local.suite.SuiteState;

/** The suite in a JVM of its own, which keeps running after this one has shown its first report. */
record Background(DataFolder folder) {
    private static final Set<String> DONE_HERE = Set.of("--detach", "--reset");

    int start(List<String> arguments) throws IOException, InterruptedException {
        Path log = folder.log("suite");
        Files.deleteIfExists(log);
        Process suite = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        suite.getOutputStream().close();
        long shown = 0;
        boolean reported = false;
        while (suite.isAlive() && !reported) {
            Thread.sleep(100);
            reported = SuiteState.of(folder)
                    .filter(state -> state.phase() == SuiteState.Phase.REPORTED)
                    .isPresent();
            shown = show(log, shown);
        }
        show(log, shown);
        return reported ? 0 : 1;
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(Session.ownSession());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
        arguments.stream().filter(argument -> !DONE_HERE.contains(argument)).forEach(command::add);
        return command;
    }

    private static long show(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] news = new byte[(int) (file.length() - from)];
            file.readFully(news);
            System.out.write(news);
            System.out.flush();
            return from + news.length;
        }
    }
}
