package org.waymark.indicator.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.foundation.http.StrictJson;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violation;

/** One object per line; a line that is none is an error of that row alone. Empty lines count as lines, not as rows. */
final class NdjsonRows implements SourceRows {
    private final InputStream body;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private long row;
    private int line;

    /** @param body buffered */
    NdjsonRows(InputStream body) {
        this.body = body;
    }

    @Override
    public SourceRow next() throws IOException {
        while (readLine()) {
            line++;
            if (!isBlank()) {
                row++;
                return read(bytes.toByteArray());
            }
        }
        return null;
    }

    private SourceRow read(byte[] text) throws IOException {
        try {
            JsonNode tree = StrictJson.tree(text);
            return tree instanceof ObjectNode members
                    ? SourceRow.of(row, line, members)
                    : SourceRow.unreadable(row, line, JsonRows.notAnObject(row, line, tree));
        } catch (JsonProcessingException broken) {
            String why = broken.getOriginalMessage();
            return SourceRow.unreadable(
                    row,
                    line,
                    new Violation(
                            (int) row,
                            line,
                            "",
                            null,
                            "json",
                            Violation.Severity.ERROR,
                            new Text("不是可接受的 JSON：" + why, "is not acceptable JSON: " + why)));
        }
    }

    private boolean readLine() throws IOException {
        bytes.reset();
        int next = body.read();
        if (next < 0) {
            return false;
        }
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            if (bytes.size() > BoundedRow.limit()) {
                throw BoundedRow.tooLarge(row + 1);
            }
            next = body.read();
        }
        return true;
    }

    private boolean isBlank() {
        return bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
