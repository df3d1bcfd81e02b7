package org.waymark.reporting.workbook;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Readers without token cannot fill the disk. */
final class LimitedSpool extends FilterOutputStream {
    private final long largest;
    private long bytes;

    LimitedSpool(OutputStream file, long largest) {
        super(new BufferedOutputStream(file));
        this.largest = largest;
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        count(length);
        out.write(buffer, offset, length);
    }

    private void count(int more) {
        bytes += more;
        if (bytes > largest) {
            throw TooLarge.bytes(largest);
        }
    }
}
