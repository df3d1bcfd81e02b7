package org.waymark.foundation.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.waymark.foundation.body.ParserWords;
import org.waymark.foundation.body.StrictJson;
import org.waymark.foundation.problem.Text;

/**
 * One object per line. A line that is not an object is an error of that row alone. Empty lines count as lines, not as
 * rows.
 */
final class NdjsonRows implements SourceRows {
    private static final Text AN_ARRAY = new Text(
            "是 JSON 数组；数组请以 application/json 发送，这里每行应为一个对象",
            "is a JSON array; send it as application/json, or one object per line");
    private static final Text NOT_UTF_8 =
            new Text("不是 UTF-8 编码（也许是 GBK）；请存为 UTF-8 后发送", "is not in UTF-8 but perhaps in GBK; save it as UTF-8");

    private final InputStream body;
    private final byte[] block = new byte[64 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private int at;
    private int end;
    private long row;
    private int lineNumber;

    NdjsonRows(InputStream body) {
        this.body = body;
    }

    @Override
    public SourceRow next() throws IOException {
        while (readLine()) {
            lineNumber++;
            if (!isBlank()) {
                row++;
                return read(line.toByteArray());
            }
        }
        return null;
    }

    private SourceRow read(byte[] text) throws IOException {
        try {
            JsonNode tree = StrictJson.tree(text);
            return tree instanceof ObjectNode members
                    ? SourceRow.of(row, lineNumber, members)
                    : SourceRow.unreadable(
                            row, lineNumber, tree, "type", tree.isArray() ? AN_ARRAY : JsonRows.NOT_AN_OBJECT);
        } catch (JsonProcessingException broken) {
            if (ParserWords.notUtf8(broken)) {
                return SourceRow.unreadable(row, lineNumber, null, "utf-8", NOT_UTF_8);
            }
            String why = ParserWords.of(broken);
            var at = broken.getLocation();
            return SourceRow.unreadable(
                    row,
                    lineNumber,
                    new TextNode(new String(text, StandardCharsets.UTF_8)),
                    "json",
                    new Text(
                            "不是可接受的 JSON" + (at == null ? "" : "（第 " + at.getColumnNr() + " 列）") + "：" + why,
                            "is not acceptable JSON: " + why
                                    + (at == null ? "" : " (column " + at.getColumnNr() + ")")));
        }
    }

    /** Reads in blocks: asking a stream for single bytes would take longer than everything else done with a row. */
    private boolean readLine() throws IOException {
        line.reset();
        boolean ended = false;
        while (!ended && fillBlock()) {
            int begin = at;
            while (at < end && block[at] != '\n') {
                at++;
            }
            line.write(block, begin, at - begin);
            if (line.size() > BoundedRow.limit()) {
                throw BoundedRow.tooLarge(row + 1);
            }
            ended = at < end;
            at += ended ? 1 : 0;
        }
        return ended || line.size() > 0;
    }

    private boolean fillBlock() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, body.read(block));
        }
        return at < end;
    }

    private boolean isBlank() {
        return line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
