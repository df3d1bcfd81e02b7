package org.waymark.indicator.sameness;

import static org.waymark.indicator.Client.INDICATOR;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;

import java.time.LocalDate;
import java.time.ZoneId;

/** Indicators that differ in nothing but their code. */
final class Indicators {
    private static final String DEFINITION = INDICATOR
            .replace("\"providers\":[", "\"providers\":[{\"agency\":\"gd\",\"areas\":[\"CN-44\"]},")
            .replace("\"decimals\":2", "\"decimals\":2,\"dueAfter\":{\"A\":\"P60D\"}");

    private Indicators() {}

    static String likeAll(int reviewSteps) {
        String code = newCode("alike");
        put("/api/v1/indicators/" + code, definition(reviewSteps)).statusCode(201);
        return code;
    }

    static void review(String indicator, int steps) {
        redefine(indicator, definition(steps));
    }

    static void onlyOneProvider(String indicator) {
        redefine(indicator, definition(0).replace("{\"agency\":\"gd\",\"areas\":[\"CN-44\"]},", ""));
    }

    /** From today on. */
    static void unit(String indicator, String measure, int multiplier) {
        redefine(
                indicator,
                definition(0)
                        .replace("\"unitMeasure\":\"NUMBER\"", "\"unitMeasure\":\"%s\"".formatted(measure))
                        .replace("\"unitMultiplier\":0", "\"unitMultiplier\":" + multiplier)
                        .replace(
                                "\"decimals\":2",
                                "\"decimals\":2,\"effectiveFrom\":\"%s\",\"reason\":\"Larger numbers\""
                                        .formatted(LocalDate.now(ZoneId.of("Asia/Shanghai")))));
    }

    private static void redefine(String indicator, String definition) {
        String path = "/api/v1/indicators/" + indicator;
        administrator()
                .header("If-Match", administrator().get(path).header("ETag"))
                .body(definition)
                .put(path)
                .then()
                .statusCode(200);
    }

    static void rules(String indicator, String rules) {
        put("/api/v1/indicators/" + indicator + "/rules", "{\"rules\":[" + rules + "]}")
                .statusCode(201);
    }

    private static String definition(int reviewSteps) {
        return DEFINITION.replace("\"reviewSteps\":0", "\"reviewSteps\":" + reviewSteps);
    }
}
