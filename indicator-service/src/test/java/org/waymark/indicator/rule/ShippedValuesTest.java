package org.waymark.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventJson;

/** Rules worth setting for the real plan let all its published values pass, in the order of their release. */
@QuarkusTest
class ShippedValuesTest {
    private static final Path PLAN = Path.of("../deploy/plans/ipr-14fyp");
    private static final String FOR_ALL =
            "{\"kind\":\"DECIMALS\",\"most\":3},{\"kind\":\"JUMP\",\"severity\":\"WARNING\"},{\"kind\":\"RANGE\",\"min\":0%s}";

    @Test
    void no_published_value_of_the_real_plan_is_refused() throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (JsonNode entry : json("indicators.json").path("indicators")) {
            String code = newCode(entry.path("code").asText());
            codes.put(entry.path("code").asText(), code);
            String path = "/api/v1/indicators/" + code;
            put(path, entry.path("indicator").toString()).statusCode(201);
            boolean percentage =
                    entry.at("/indicator/unit/unitMeasure").asText().equals("PT");
            String rules = FOR_ALL.formatted(percentage ? ",\"max\":100" : "");
            put(path + "/rules", "{\"rules\":[%s]}".formatted(rules)).statusCode(201);
        }
        int taken = 0;
        for (JsonNode row : json("observations.json").path("observations")) {
            ObjectNode body = row.deepCopy();
            String code = codes.get(body.remove("indicator").asText());
            body.put("onBehalfOf", provider(code)).put("reason", "Published again");
            String answer = administrator()
                    .body(body.toString())
                    .post("/api/v1/indicators/" + code + "/observations")
                    .then()
                    .extract()
                    .asString();
            assertThat(answer).as(row.toString()).contains("\"vintage\"");
            taken++;
        }
        assertThat(taken).isEqualTo(47);
    }

    private static String provider(String code) {
        return administrator().get("/api/v1/indicators/" + code).path("providers[0].agency");
    }

    private static JsonNode json(String file) throws IOException {
        return EventJson.mapper().readTree(Files.readString(PLAN.resolve(file)));
    }
}
