package org.waymark.indicator.importjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.waymark.foundation.database.Database;

/** The body of a job, kept in the database: it outlives the instance that received it. */
@ApplicationScoped
class JobBody {
    private static final int PART = 1024 * 1024;
    private static final String INSERT = "insert into import_part (job, part, bytes) values (?, ?, ?)";
    private static final String SELECT = "select bytes from import_part where job = ? and part = ?";

    private final Database database;

    JobBody(Database database) {
        this.database = database;
    }

    void store(UUID job, InputStream body) {
        try {
            int part = 0;
            for (byte[] bytes = body.readNBytes(PART); bytes.length > 0; bytes = body.readNBytes(PART)) {
                database.change(INSERT, job, part++, bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads one part after the other, each on its own connection: do not call it within a transaction that is busy. */
    InputStream open(UUID job) {
        return new SequenceInputStream(new Parts(job));
    }

    /** Null after the last part, and when the body was deleted. */
    private byte[] part(UUID job, int part) {
        return database.find(SELECT, row -> row.getBytes(1), job, part).orElse(null);
    }

    private final class Parts implements Enumeration<InputStream> {
        private final UUID job;
        private int number;
        private byte[] next;

        Parts(UUID job) {
            this.job = job;
            this.next = part(job, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            InputStream bytes = new ByteArrayInputStream(next);
            next = part(job, ++number);
            return bytes;
        }
    }
}
