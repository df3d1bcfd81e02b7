package org.waymark.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of one JVM, written at its first orderly end and mapped at later starts. The file's name carries what it
 * was made from; an archive of other jars or another JVM is never used.
 */
final class ClassArchive {
    private static final int KILLED = 128 + 9;

    private final String name;
    private final boolean writes;
    private final Path kept;
    private final Path draft;

    /**
     * @param name of the program: all its processes map one archive
     * @param process only the one called like the program writes it: writing takes seconds of a processor, and would
     *     be counted as part of the end of every further instance
     */
    ClassArchive(Path folder, String name, String process, List<Path> jars) {
        String key = ArchiveKey.of(jars);
        this.name = name;
        this.kept = folder.resolve(name + "-" + key + ".jsa");
        this.draft = folder.resolve(name + "-" + key + ".jsa.draft");
        this.writes = process.equals(name);
    }

    List<String> jvmArguments() {
        return !writes || Files.exists(kept)
                ? mapped()
                : List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** For a process that does not write the archive. */
    List<String> mapped() {
        // auto: where the archive is missing or does not fit, the JVM ignores it and starts all the same.
        return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + kept, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** Keeps the archive; that of a killed process may be incomplete and is deleted. */
    void afterExit(int code) {
        if (!writes || !Files.exists(draft)) {
            return;
        }
        try {
            if (code == KILLED) {
                Files.delete(draft);
            } else {
                Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
                dropOutdated();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dropOutdated() throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(kept.getParent(), name + "-*.jsa")) {
            for (Path archive : archives) {
                if (!archive.equals(kept)) {
                    Files.delete(archive);
                }
            }
        }
    }
}
