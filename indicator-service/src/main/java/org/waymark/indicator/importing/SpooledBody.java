package org.waymark.indicator.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/**
 * A request body that was received completely and can be read repeatedly, so that no transaction waits for a slow
 * client. What exceeds the memory limit is kept in a file without a name, which the operating system removes in any
 * case.
 */
public final class SpooledBody implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SpooledBody.class);
    private static final int CHUNK = 64 * 1024;

    private final byte[] beginning;
    private final FileChannel rest;
    private final long size;

    private SpooledBody(byte[] beginning, FileChannel rest, long size) {
        this.beginning = beginning;
        this.rest = rest;
        this.size = size;
    }

    /** Refuses a body over the limit. */
    public static SpooledBody of(InputStream body, ImportSettings settings) {
        long limit = settings.bodyLimit().asLongValue();
        byte[] beginning = new byte[Math.toIntExact(Math.min(settings.inMemory().asLongValue(), limit))];
        int read = read(body, beginning);
        if (read < beginning.length) {
            return new SpooledBody(Arrays.copyOf(beginning, read), null, read);
        }
        FileChannel file = unnamedFile();
        try {
            return new SpooledBody(beginning, file, read + copy(body, file, limit - read, limit));
        } catch (RuntimeException failure) {
            closed(file);
            throw failure;
        }
    }

    private static long copy(InputStream body, FileChannel file, long most, long limit) {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        for (int read = read(body, chunk); read > 0; read = read(body, chunk)) {
            copied += read;
            if (copied > most) {
                throw tooLarge(limit);
            }
            write(file, ByteBuffer.wrap(chunk, 0, read));
        }
        return copied;
    }

    /** Reads until the chunk is full or the body ends. */
    private static int read(InputStream body, byte[] chunk) {
        try {
            return body.readNBytes(chunk, 0, chunk.length);
        } catch (IOException brokenOff) {
            throw Refusal.of(
                    ProblemType.UNREADABLE,
                    "请求体中途断开：" + brokenOff.getMessage(),
                    "The body broke off: " + brokenOff.getMessage());
        }
    }

    private static FileChannel unnamedFile() {
        try {
            Path path = Files.createTempFile("waymark-body-", null);
            try {
                return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } finally {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw noRoom(failure);
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException failure) {
            throw noRoom(failure);
        }
    }

    private static Refusal noRoom(IOException failure) {
        LOG.error("A request body could not be written to the temporary folder", failure);
        return Refusal.of(ProblemType.UNAVAILABLE, "暂时没有空间存放请求体", "There is no room for the body at the moment")
                .withHeader("Retry-After", "30");
    }

    private static Refusal tooLarge(long limit) {
        return Refusal.of(
                        ProblemType.TOO_LARGE,
                        "请求体超过 " + limit + " 字节的上限",
                        "The body is larger than the limit of " + limit + " bytes")
                .with("limit", limit);
    }

    public long size() {
        return size;
    }

    /** Reads from the beginning; one reader at a time. */
    public InputStream open() {
        InputStream first = new ByteArrayInputStream(beginning);
        if (rest == null) {
            return first;
        }
        try {
            rest.position(0);
            return new SequenceInputStream(first, new Rest(rest));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (rest != null) {
            closed(rest);
        }
    }

    private static void closed(FileChannel file) {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Closing it does not close the file. */
    private static final class Rest extends BufferedInputStream {
        Rest(FileChannel file) {
            super(Channels.newInputStream(file), CHUNK);
        }

        @Override
        public void close() {}
    }
}
