package org.waymark.foundation.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.waymark.foundation.body.LargerBody;
import org.waymark.foundation.body.ReceiveBody;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** A body that is being received: its beginning in memory, the rest in a file. One thread at a time. */
final class Spool implements ReceiveBody.Into, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Spool.class);

    private final long limit;
    private final long inMemory;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private FileChannel rest;
    private long size;
    private boolean closed;

    Spool(UploadSettings settings) {
        this.limit = settings.bodyLimit().asLongValue();
        this.inMemory = Math.min(settings.inMemory().asLongValue(), limit);
    }

    @Override
    public synchronized boolean isQuick(int bytes) {
        return rest == null && beginning.size() + bytes <= inMemory;
    }

    @Override
    public synchronized void add(byte[] piece) {
        if (closed) {
            return;
        }
        size += piece.length;
        if (isQuick(piece.length)) {
            beginning.writeBytes(piece);
        } else {
            write(ByteBuffer.wrap(piece));
        }
    }

    /** Why the body is refused, if it is. */
    synchronized Optional<Refusal> refusal() {
        return size > limit ? Optional.of(LargerBody.tooLarge(limit)) : Optional.empty();
    }

    /** Belongs to the caller from now on. */
    synchronized SpooledBody whole() {
        return new SpooledBody(beginning.toByteArray(), rest, size);
    }

    private void write(ByteBuffer bytes) {
        try {
            if (rest == null) {
                rest = unnamedFile();
            }
            while (bytes.hasRemaining()) {
                rest.write(bytes);
            }
        } catch (IOException failure) {
            throw noRoom(failure);
        }
    }

    private static FileChannel unnamedFile() throws IOException {
        Path path = Files.createTempFile("waymark-body-", null);
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }

    private static Refusal noRoom(IOException failure) {
        LOG.error("A request body could not be written to the temporary folder", failure);
        return Refusal.of(ProblemType.UNAVAILABLE, "暂时没有空间存放请求体", "There is no room for the body at the moment")
                .withHeader("Retry-After", "30");
    }

    /** What was received is gone. */
    @Override
    public synchronized void close() {
        closed = true;
        if (rest != null) {
            close(rest);
        }
    }

    static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
