package org.waymark.backing.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ctrl-C in a terminal reaches every process of its session. Ours get sessions of their own, to be stopped in order.
 */
public final class Session {
    private static final List<String> OWN_SESSION = Stream.of("/usr/bin/setsid", "/bin/setsid")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .limit(1)
            .toList();

    private Session() {}

    /** What to put before a command; empty where the system has no setsid (macOS). */
    public static List<String> ownSession() {
        return OWN_SESSION;
    }
}
