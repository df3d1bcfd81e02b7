package org.waymark.foundation.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** JSON as requests must be written: no duplicate members, no NaN, bounded depth and lengths, exact decimals. */
public final class StrictJson {
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final ObjectReader TREES = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(1000)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private static final ObjectReader ELEMENTS = TREES.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StrictJson() {}

    /** Reads a whole document. */
    public static JsonNode tree(byte[] text) throws IOException {
        refuseOtherThanUtf8(text);
        ShortestUtf8.check(text);
        try {
            return TREES.readTree(text);
        } catch (NumberFormatException exponentTooLong) {
            throw new JsonParseException(null, exponentTooLong.getMessage());
        }
    }

    /** Reads the next or current element of the parser. */
    public static JsonNode element(JsonParser parser) throws IOException {
        try {
            return ELEMENTS.readTree(parser);
        } catch (NumberFormatException exponentTooLong) {
            throw new JsonParseException(parser, exponentTooLong.getMessage());
        }
    }

    /** A parser of a stream that holds one value after the other. */
    public static JsonParser parser(InputStream text) throws IOException {
        return ELEMENTS.createParser(new ShortestUtf8(text));
    }

    /** The parser would guess UTF-16 and UTF-32. JSON in these holds NUL bytes, JSON in UTF-8 does not. */
    private static void refuseOtherThanUtf8(byte[] text) throws JsonParseException {
        for (byte octet : text) {
            if (octet == 0) {
                throw new JsonParseException(null, "JSON must be UTF-8 and hold no NUL");
            }
        }
    }

    public static Refusal unreadable(JsonProcessingException broken) {
        var at = broken.getLocation();
        if (ParserWords.notUtf8(broken)) {
            return Refusal.of(
                    ProblemType.UNREADABLE,
                    "请求体不是 UTF-8 编码（也许是 GBK）；请存为 UTF-8 后发送",
                    "The body is not in UTF-8 but perhaps in GBK; save it as UTF-8");
        }
        String why = ParserWords.of(broken);
        return Refusal.of(
                ProblemType.UNREADABLE,
                "不是可接受的 JSON" + (at == null ? "" : "（第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列）") + "："
                        + why,
                "Not acceptable JSON: " + why
                        + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")"));
    }
}
