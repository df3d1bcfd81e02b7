package org.waymark.indicator.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Refuses a row that would fill the memory: a row may be as large as its file. */
final class BoundedRow extends JsonParserDelegate {
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
        return Refusal.of(
                        ProblemType.TOO_LARGE,
                        "第 " + row + " 行超过 " + MOST_BYTES + " 字节的上限",
                        "Row " + row + " is larger than the limit of " + MOST_BYTES + " bytes")
                .with("limit", MOST_BYTES);
    }

    static int limit() {
        return MOST_BYTES;
    }
}
