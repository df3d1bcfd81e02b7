package org.waymark.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.waymark.backing.process.OwnerOnly;

/** One suite per data folder. The kernel releases the lock when the suite's JVM is gone. */
public final class SuiteLock implements AutoCloseable {
    private final FileChannel channel;

    private SuiteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty when a suite runs on this folder. */
    public static Optional<SuiteLock> tryHold(DataFolder folder) {
        try {
            FileChannel channel = FileChannel.open(
                    path(folder), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.FILE);
            FileLock lock = lockOf(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new SuiteLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isHeld(DataFolder folder) {
        if (!Files.exists(path(folder))) {
            return false;
        }
        Optional<SuiteLock> lock = tryHold(folder);
        lock.ifPresent(SuiteLock::close);
        return lock.isEmpty();
    }

    private static FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path path(DataFolder folder) {
        return folder.path().resolve("suite.lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
