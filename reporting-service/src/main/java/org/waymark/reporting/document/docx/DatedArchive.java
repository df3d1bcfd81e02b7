package org.waymark.reporting.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same parts in an archive whose entries bear one day, so that the same document is the same bytes. */
final class DatedArchive {
    /** The first that an archive can say. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DatedArchive() {}

    static byte[] of(byte[] archive) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(dated)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(DAY);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return dated.toByteArray();
    }
}
