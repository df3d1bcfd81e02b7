package org.waymark.reporting.datapackage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.foundation.representation.Written;

/** A zip whose bytes depend on what is in it alone, written as it comes. */
final class Archive {
    /** The first day that a zip can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A file that was written. */
    record Entry(String name, long bytes, String sha256) {}

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    /** @param out stays open */
    Archive(OutputStream out) {
        zip = new ZipOutputStream(new StaysOpen(out), StandardCharsets.UTF_8);
    }

    Entry add(String name, Written.Writing writing) throws IOException {
        ZipEntry file = new ZipEntry(name);
        file.setTimeLocal(ALWAYS);
        zip.putNextEntry(file);
        Counted counted = new Counted(new StaysOpen(zip));
        writing.to(counted);
        counted.flush();
        zip.closeEntry();
        Entry entry = new Entry(name, counted.bytes, counted.sha256());
        entries.add(entry);
        return entry;
    }

    Entry add(String name, String text) throws IOException {
        return add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Ends it; where it is left without an end it does not look complete. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Counted extends DigestOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out, digest());
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            super.write(buffer, offset, length);
            bytes += length;
        }

        String sha256() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException everyJvmHasIt) {
                throw new IllegalStateException(everyJvmHasIt);
            }
        }
    }
}
