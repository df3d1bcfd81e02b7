package org.waymark.backing.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file. */
public final class LogTail {
    private static final int ENOUGH_BYTES = 64 * 1024;

    private LogTail() {}

    public static String of(Path log, int lines) {
        return since(0, log, lines);
    }

    /** @param start bytes before this position are left out */
    public static String since(long start, Path log, int lines) {
        if (!Files.exists(log)) {
            return "(no log)";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(start, file.length() - ENOUGH_BYTES);
            file.seek(from);
            byte[] end = new byte[(int) Math.max(0, file.length() - from)];
            int read = Math.max(0, file.read(end));
            List<String> all =
                    new String(end, 0, read, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
