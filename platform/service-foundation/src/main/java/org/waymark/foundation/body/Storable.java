package org.waymark.foundation.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.waymark.foundation.decimal.ExactDecimal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.text.StorableText;

/** What any part of a tree may hold, read or not: text that UTF-8 and PostgreSQL can store, and exact decimals. */
final class Storable {
    private static final Text DECIMAL = new Text(
            "最多 30 位有效数字，指数在 -15 与 15 之间", "may have at most 30 significant digits and an exponent from -15 to 15");

    private final Violations violations;
    /** The pointer to the current node; a string for every node could take the square of the size of the body. */
    private final StringBuilder pointer = new StringBuilder();

    private Storable(Violations violations) {
        this.violations = violations;
    }

    static void check(ObjectNode object, Violations violations) {
        new Storable(violations).look(object);
    }

    private void look(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String name = member.getKey();
                if (StorableText.is(name)) {
                    look(name.replace("~", "~0").replace("/", "~1"), member.getValue());
                } else {
                    violations.add(pointer, null, "text", StorableText.OTHERWISE);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                look(String.valueOf(i), array.get(i));
            }
        } else if (node instanceof TextNode && !StorableText.is(node.textValue())) {
            violations.add(pointer, null, "text", StorableText.OTHERWISE);
        } else if (node.isNumber() && !ExactDecimal.fits(node.decimalValue())) {
            violations.add(pointer, node, "decimal-range", DECIMAL);
        }
    }

    private void look(String token, JsonNode node) {
        int length = pointer.length();
        pointer.append('/').append(token);
        look(node);
        pointer.setLength(length);
    }
}
