package org.waymark.foundation.upload;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/**
 * A request body that was received completely and can be read repeatedly, so that no transaction waits for a slow
 * client. What exceeds the memory limit is kept in a file without a name, which the operating system removes in any
 * case.
 */
public final class SpooledBody implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final byte[] beginning;
    private final FileChannel rest;
    private final long size;

    SpooledBody(byte[] beginning, FileChannel rest, long size) {
        this.beginning = beginning;
        this.rest = rest;
        this.size = size;
    }

    /** Refuses a body over the limit. */
    public static SpooledBody of(InputStream body, UploadSettings settings) {
        Spool spool = new Spool(settings);
        try {
            byte[] chunk = new byte[CHUNK];
            for (int read = read(body, chunk); read > 0; read = read(body, chunk)) {
                spool.add(Arrays.copyOf(chunk, read));
                Optional<Refusal> tooLarge = spool.refusal();
                if (tooLarge.isPresent()) {
                    throw tooLarge.get();
                }
            }
            return spool.whole();
        } catch (RuntimeException failure) {
            spool.close();
            throw failure;
        }
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
            Spool.close(rest);
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
