package org.waymark.foundation.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as requests may be written: no duplicate members, no NaN, bounded depth and lengths, decimals exact. */
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

    /** Reads whole documents as trees. */
    public static ObjectReader trees() {
        return TREES;
    }

    /** Reads one value after the other from an open parser. */
    public static ObjectReader elements() {
        return ELEMENTS;
    }

    public static Refusal unreadable(JsonProcessingException broken) {
        var at = broken.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return Refusal.of(
                ProblemType.UNREADABLE,
                "不是可接受的 JSON：" + broken.getOriginalMessage() + place,
                "Not acceptable JSON: " + broken.getOriginalMessage() + place);
    }
}
