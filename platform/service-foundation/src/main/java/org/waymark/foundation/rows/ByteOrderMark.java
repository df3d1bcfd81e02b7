package org.waymark.foundation.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** The three bytes before a text by which Excel knows that it is UTF-8; without them Chinese opens as other letters. */
public final class ByteOrderMark {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    public static void write(OutputStream out) throws IOException {
        out.write(MARK);
    }

    /** A stream whose beginning can be looked at by {@link #skip}. */
    public static PushbackInputStream readable(InputStream in) {
        return new PushbackInputStream(in, MARK.length);
    }

    /** Whether there was one. */
    public static boolean skip(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(MARK.length);
        if (Arrays.equals(first, MARK)) {
            return true;
        }
        in.unread(first);
        return false;
    }
}
