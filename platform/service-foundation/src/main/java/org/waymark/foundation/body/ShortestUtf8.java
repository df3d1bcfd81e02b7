package org.waymark.foundation.body;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bytes that stand for a character in a longer form than its own. The parser takes them, and so a character
 * could pass by whoever looks for its bytes (RFC 3629 section 10).
 */
final class ShortestUtf8 extends FilterInputStream {
    private int previous;

    ShortestUtf8(InputStream text) {
        super(text);
    }

    static void check(byte[] text) throws JsonParseException {
        after(0, text, 0, text.length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int read = super.read(into, offset, most);
        previous = after(previous, into, offset, Math.max(read, 0));
        return read;
    }

    /** @return the last byte, as a number from 0 to 255 */
    private static int after(int before, byte[] text, int offset, int length) throws JsonParseException {
        int previous = before;
        for (int i = offset; i < offset + length; i++) {
            int octet = text[i] & 0xFF;
            if (octet >= 0x80 && cannotFollow(previous, octet)) {
                throw new JsonParseException(null, "Invalid UTF-8 byte 0x" + Integer.toHexString(octet));
            }
            previous = octet;
        }
        return previous;
    }

    /** The table of RFC 3629 section 4; the parser itself counts the bytes of each character. */
    private static boolean cannotFollow(int previous, int octet) {
        return octet == 0xC0
                || octet == 0xC1
                || octet > 0xF4
                || previous == 0xE0 && octet < 0xA0
                || previous == 0xED && octet > 0x9F
                || previous == 0xF0 && octet < 0x90
                || previous == 0xF4 && octet > 0x8F;
    }
}
