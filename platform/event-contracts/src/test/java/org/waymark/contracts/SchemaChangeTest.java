package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangeTest {
    private static final String LANDED =
            """
            {"$id": "/schemas/thing.v1.json", "title": "Thing", "type": "object", "required": ["code", "kind"],
             "properties": {
               "code": {"$ref": "#/$defs/code"},
               "kind": {"type": "string", "pattern": "^[A-Z]+$", "x-open-enum": ["OLD", "NEW"]},
               "size": {"type": ["integer", "null"], "minimum": 1, "maximum": 9},
               "unit": {"enum": ["A", "B"]},
               "day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
               "fixed": {"const": {"a": 1}},
               "label": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
               "parts": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}}
             },
             "if": {"properties": {"kind": {"const": "NEW"}}}, "then": {"required": ["size"]},
             "$defs": {"code": {"type": "string", "maxLength": 100}}}
            """;

    private final ObjectMapper json = EventJson.mapper();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /$id                            | "/schemas/thing.v2.json"   | /$id: was "/schemas/thing.v1.json"
            /type                           | ["object", "null"]         | /type
            /required                       | ["code", "kind", "size"]   | /required: was ["code","kind"], is ["code","kind","size"]
            /required                       | ["code"]                   | /required
            /properties/size                | (removed)                  | /properties/size: the field is removed
            /properties/size/type           | ["integer"]                | /properties/size/type
            /properties/size/type           | ["number", "null"]         | /properties/size/type
            /properties/size/minimum        | 2                          | /properties/size/minimum: was 1, is 2
            /properties/size/maximum        | 8                          | /properties/size/maximum
            /properties/size/maximum        | 10                         | /properties/size/maximum
            /properties/size/maximum        | (removed)                  | /properties/size/maximum: was 9, is not there
            /properties/size/multipleOf     | 2                          | /properties/size/multipleOf: was not there, is 2
            /properties/kind/pattern        | "^[A-Z]{3}$"               | /properties/kind/pattern
            /properties/kind/x-open-enum    | ["NEW"]                    | /properties/kind/x-open-enum
            /properties/kind/x-open-enum    | (removed)                  | /properties/kind/x-open-enum
            /properties/kind/enum           | ["OLD", "NEW"]             | /properties/kind/enum
            /properties/unit/enum           | ["A"]                      | /properties/unit/enum
            /properties/unit/enum           | ["A", "B", "C"]            | /properties/unit/enum
            /properties/unit/x-open-enum    | ["A", "B"]                 | /properties/unit/x-open-enum
            /properties/day/anyOf           | [{"type": "string", "format": "date"}] | /properties/day/anyOf
            /properties/day/anyOf/0/format  | "date-time"                | /properties/day/anyOf/0/format
            /properties/fixed/const         | {"a": 2}                   | /properties/fixed/const
            /properties/fixed/const         | {"a": 1, "type": "x"}      | /properties/fixed/const
            /properties/label/minProperties | 2                          | /properties/label/minProperties
            /properties/label/additionalProperties | false               | /properties/label/additionalProperties
            /properties/label/additionalProperties/maxLength | 10        | /properties/label/additionalProperties/maxLength
            /properties/label/properties    | {"zh": {"type": "number"}} | /properties/label/properties/zh
            /properties/parts/items/type    | "string"                   | /properties/parts/items/type
            /properties/parts/items/required | ["name"]                  | /properties/parts/items/required
            /properties/parts/items/properties/name | (removed)          | /properties/parts/items/properties/name: the field is removed
            /additionalProperties           | false                      | /additionalProperties: was not there, is false
            /if/properties/unit             | {"const": "A"}             | /if/properties/unit: a new rule
            /then/required                  | ["unit"]                   | /then/required
            /allOf                          | [{"required": ["size"]}]   | /allOf
            /$defs/code/maxLength           | 50                         | /properties/code/maxLength: was 100, is 50
            """)
    void anything_else_is_refused_and_its_place_named(String pointer, String value, String message) throws Exception {
        SchemaChange change = SchemaChange.between(json.readTree(LANDED), changed(pointer, value));

        assertThat(change.incompatible()).singleElement().asString().startsWith(message);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /properties/note                           | {"type": "string"}
            /properties/note                           | {"type": "object", "required": ["a"], "properties": {"a": {}}}
            /properties/parts/items/properties/count   | {"type": "integer"}
            /properties/kind/x-open-enum               | ["NEW", "NEWER", "OLD"]
            """)
    void a_new_optional_field_and_a_value_of_an_open_enumeration_pass(String pointer, String value) throws Exception {
        SchemaChange change = SchemaChange.between(json.readTree(LANDED), changed(pointer, value));

        assertThat(change.incompatible()).isEmpty();
        assertThat(change.compatible()).singleElement().asString().startsWith(pointer);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /description                 | "Other words"
            /properties/size/description | "Other words"
            /properties/code             | {"type": "string", "maxLength": 100}
            /$defs/unused                | {"type": "string"}
            /required                    | ["kind", "code"]
            /properties/size/type        | ["null", "integer"]
            """)
    void words_order_and_where_a_definition_stands_are_no_change(String pointer, String value) throws Exception {
        SchemaChange change = SchemaChange.between(json.readTree(LANDED), changed(pointer, value));

        assertThat(change.incompatible()).isEmpty();
        assertThat(change.compatible()).isEmpty();
    }

    @Test
    void a_new_field_that_is_required_is_refused() throws Exception {
        JsonNode today = changed("/properties/note", "{\"type\": \"string\"}");
        ((ObjectNode) today).withArray("required").add("note");

        assertThat(SchemaChange.between(json.readTree(LANDED), today).incompatible())
                .containsExactly("/required: was [\"code\",\"kind\"], is [\"code\",\"kind\",\"note\"]");
    }

    private JsonNode changed(String pointer, String value) throws Exception {
        JsonNode schema = json.readTree(LANDED);
        int slash = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) schema.at(pointer.substring(0, slash));
        if (value.equals("(removed)")) {
            parent.remove(pointer.substring(slash + 1));
        } else {
            parent.set(pointer.substring(slash + 1), json.readTree(value));
        }
        return schema;
    }
}
