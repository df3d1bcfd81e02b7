package org.waymark.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A null member bound to a tree is Java's null, not a NullNode that passes for a value. */
class NullableTree extends StdDeserializer<JsonNode> {
    private static final long serialVersionUID = 1L;

    private static final JsonDeserializer<? extends JsonNode> TREE =
            JsonNodeDeserializer.getDeserializer(JsonNode.class);

    NullableTree() {
        super(JsonNode.class);
    }

    @Override
    public JsonNode deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return TREE.deserialize(json, context);
    }

    @Override
    public JsonNode getNullValue(DeserializationContext context) {
        return null;
    }
}
