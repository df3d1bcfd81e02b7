package org.waymark.endtoend.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A server's files, of which some come and go while they are copied. */
final class BackupFiles extends SimpleFileVisitor<Path> {
    /** Of the running server alone; its log is in the archive. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private static final Set<String> LEFT_EMPTY = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp");

    private final Path from;
    private final Path to;

    private BackupFiles(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new BackupFiles(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        take(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path relative = from.relativize(file);
        boolean leftOut = LEFT_OUT.contains(relative.toString())
                || LEFT_EMPTY.contains(relative.getName(0).toString());
        if (!leftOut) {
            try {
                take(file);
            } catch (NoSuchFileException wentMeanwhile) {
                // The write-ahead log tells what became of it.
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private void take(Path path) throws IOException {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setOwner(copy, Files.getOwner(path));
    }
}
