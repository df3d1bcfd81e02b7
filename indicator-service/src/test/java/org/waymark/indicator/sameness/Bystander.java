package org.waymark.indicator.sameness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Public values that each row can have one of beside it without anything happening to them. */
final class Bystander {
    private static final String MEMBERS = "\"breakdown\":\"BYSTANDER\",\"period\":\"2020\",\"value\":1,"
            + "\"releasedAt\":\"2021-01-15\",\"area\":\"%s\"";
    private static final String INDICATOR = recorded();

    private Bystander() {}

    /** One of the same area, so that whoever may report the row may report it, too. */
    static ObjectNode like(ObjectNode row) {
        ObjectNode bystander =
                Json.object(MEMBERS.formatted(row.path("area").asText("CN"))).put("indicator", INDICATOR);
        if (row.has("onBehalfOf")) {
            bystander.set("onBehalfOf", row.get("onBehalfOf"));
        }
        return bystander;
    }

    private static String recorded() {
        String indicator = Indicators.likeAll(0);
        List<ObjectNode> rows = List.of(Json.object(MEMBERS.formatted("CN")), Json.object(MEMBERS.formatted("CN-44")));
        new PostSender().report(Person.CNIPA, indicator, rows);
        return indicator;
    }
}
