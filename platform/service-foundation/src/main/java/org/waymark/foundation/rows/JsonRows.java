package org.waymark.foundation.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.foundation.body.StrictJson;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;

/** The objects of one JSON array. */
final class JsonRows implements SourceRows {
    static final Text NOT_AN_OBJECT = new Text("每行应为一个 JSON 对象", "each row must be a JSON object");

    private final JsonParser parser;
    private final BoundedRow bounded;
    private long row;

    JsonRows(InputStream body) throws IOException {
        this.parser = StrictJson.parser(body);
        this.bounded = new BoundedRow(parser);
        try {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw Refusal.of(ProblemType.UNREADABLE, "请求体应为 JSON 数组", "The body must be a JSON array of objects");
            }
        } catch (JsonProcessingException broken) {
            throw StrictJson.unreadable(broken);
        }
    }

    @Override
    public SourceRow next() throws IOException {
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                refuseMore();
                return null;
            }
            int line = parser.currentTokenLocation().getLineNr();
            bounded.begin(++row);
            JsonNode element = StrictJson.element(bounded);
            return element instanceof ObjectNode members
                    ? SourceRow.of(row, line, members)
                    : SourceRow.unreadable(row, line, element, "type", NOT_AN_OBJECT);
        } catch (JsonProcessingException broken) {
            throw StrictJson.unreadable(broken);
        }
    }

    private void refuseMore() throws IOException {
        if (parser.nextToken() != null) {
            throw Refusal.of(ProblemType.UNREADABLE, "数组之后还有内容", "There is more after the end of the array");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
