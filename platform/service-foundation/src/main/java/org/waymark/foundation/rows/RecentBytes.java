package org.waymark.foundation.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Remembers the bytes that were read last, to tell in which encoding they are when they are not UTF-8. */
final class RecentBytes extends FilterInputStream {
    private static final int MOST = 16 * 1024;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final byte[] recent = new byte[MOST];
    private int length;

    RecentBytes(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int read = super.read(into, offset, most);
        int kept = Math.min(read, MOST);
        if (kept > 0) {
            int older = Math.min(length, MOST - kept);
            System.arraycopy(recent, length - older, recent, 0, older);
            System.arraycopy(into, offset + read - kept, recent, older, kept);
            length = older + kept;
        }
        return read;
    }

    /** Whether the first line that is not UTF-8 is Chinese as Windows writes it (GBK, GB 18030). */
    boolean lookChinese() {
        int begin = 0;
        for (int i = 0; i < length; i++) {
            if (recent[i] == '\n') {
                byte[] line = Arrays.copyOfRange(recent, begin, i);
                if (!isTextIn(StandardCharsets.UTF_8, line)) {
                    return isChinese(line);
                }
                begin = i + 1;
            }
        }
        return isChinese(Arrays.copyOfRange(recent, begin, length));
    }

    /** GBK writes most letters as two bytes beyond ASCII, Western encodings write one between ASCII letters. */
    private static boolean isChinese(byte[] line) {
        int runs = 0;
        int odd = 0;
        int run = 0;
        for (int i = 0; i <= line.length; i++) {
            if (i < line.length && line[i] < 0) {
                run++;
            } else if (run > 0) {
                runs++;
                odd += run % 2;
                run = 0;
            }
        }
        return isTextIn(CHINESE, line) && odd * 4 <= runs;
    }

    private static boolean isTextIn(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}
