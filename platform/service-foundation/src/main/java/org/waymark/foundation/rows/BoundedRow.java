package org.waymark.foundation.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;

/** Refuses a row that would fill the memory: a row may be as large as its file. */
public final class BoundedRow extends JsonParserDelegate {
    private static final int MOST_BYTES = 1024 * 1024;

    private long row;
    private long begin;

    BoundedRow(JsonParser parser) {
        super(parser);
    }

    void begin(long number) {
        row = number;
        begin = delegate.currentLocation().getByteOffset();
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (delegate.currentLocation().getByteOffset() - begin > MOST_BYTES) {
            throw tooLarge(row);
        }
        return token;
    }

    static Refusal tooLarge(long row) {
        return tooLarge(row, new Text("", ""));
    }

    /** @param perhaps what may be the cause, as the end of a sentence */
    static Refusal tooLarge(long row, Text perhaps) {
        return Refusal.of(
                        ProblemType.TOO_LARGE,
                        "第 " + row + " 行超过 " + MOST_BYTES + " 字节的上限" + perhaps.zh(),
                        "Row " + row + " is larger than the limit of " + MOST_BYTES + " bytes" + perhaps.en())
                .with("limit", MOST_BYTES);
    }

    public static int limit() {
        return MOST_BYTES;
    }
}
