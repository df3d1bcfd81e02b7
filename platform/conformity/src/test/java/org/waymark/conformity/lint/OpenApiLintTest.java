package org.waymark.conformity.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiLintTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOUND =
            """
            {"openapi": "3.1.0",
             "info": {"title": "T", "version": "1", "description": "D", "contact": {"name": "N"}, "license": {"name": "L"}},
             "servers": [{"url": "http://localhost:8081"}],
             "tags": [{"name": "Things", "description": "D"}],
             "paths": {"/things/{code}": {"put": {
               "operationId": "putThing", "summary": "S", "description": "D", "tags": ["Things"],
               "parameters": [{"name": "code", "in": "path", "required": true, "description": "D",
                               "schema": {"type": "string", "pattern": "^[a-z]+$"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingDefinition"}}}},
               "responses": {
                 "200": {"description": "D", "headers": {"ETag": {"description": "D", "schema": {"type": "string"}}},
                         "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "405": {"description": "D", "headers": {"Allow": {"description": "D", "schema": {"type": "string"}}}},
                 "414": {"description": "D"}}}}},
             "components": {"schemas": {
               "ThingDefinition": {"type": "object", "additionalProperties": false, "properties": {"note": {"type": "string"}}},
               "Thing": {"type": "object", "required": ["id"], "properties": {
                 "id": {"type": "string", "format": "uuid"},
                 "kind": {"$ref": "#/components/schemas/Kind", "description": "D"},
                 "day": {"type": ["string", "null"], "format": "date"},
                 "other": {"anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]}}},
               "Kind": {"type": "string", "enum": ["A", "B"]},
               "Other": {"type": "object", "properties": {"area": {"type": "string", "pattern": "^[A-Z]+$"}}}}}}
            """;

    @Test
    void a_sound_document_has_no_faults() throws IOException {
        assertThat(OpenApiLint.faults(JSON.readTree(SOUND))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /info | {"license": null} | info has no license
                    /info | {"description": "<script>"} | holds a script
                    '' | {"servers": []} | there are no servers
                    /servers/0 | {"url": "http://example.com"} | has no absolute address
                    '' | {"tags": []} | has not one tag
                    /paths | {"/things/": {}} | ends with a slash
                    /paths/~1things~1{code}/put | {"operationId": "put thing"} | has no operationId
                    /paths/~1things~1{code}/put | {"description": ""} | has no description
                    /paths/~1things~1{code}/put | {"parameters": []} | describes other path parameters
                    /paths/~1things~1{code}/put/parameters/0 | {"required": false} | is not required
                    /paths/~1things~1{code}/put/parameters/0/schema | {"pattern": null} | does not tell its form
                    /paths/~1things~1{code}/put/responses | {"200": null} | never succeeds
                    /paths/~1things~1{code}/put/responses | {"414": null} | does not describe 414
                    /paths/~1things~1{code}/put/responses/405 | {"headers": {}} | does not name Allow
                    /paths/~1things~1{code}/put/responses/200/headers/ETag | {"schema": null} | has no schema
                    /components/schemas | {"Unused": {"type": "object", "properties": {}}} | is not used
                    /components/schemas | {"Kind": null} | does not exist
                    /components/schemas/ThingDefinition | {"additionalProperties": true} | does not refuse unknown members
                    /components/schemas/Thing | {"additionalProperties": false} | could not grow
                    /components/schemas/Thing | {"required": ["name"]} | requires "name"
                    /components/schemas/Thing/properties/id | {"pattern": "^.*$"} | a pattern beside its format
                    /components/schemas/Thing/properties/kind | {"type": "string"} | more beside its $ref
                    /components/schemas/Thing/properties/other | {"type": "object"} | has a type beside anyOf
                    /components/schemas/Thing/properties | {"day": {"anyOf": [{"$ref": "#/components/schemas/Kind"}]}} | is not a reference or null
                    /components/schemas/Thing/properties/day | {"type": ["object", "null"]} | an object or null in one
                    /components/schemas/Thing/properties/day | {"type": "array"} | an array of anything
                    /components/schemas/Thing/properties/day | {"type": "object"} | an object of no form
                    /components/schemas/Kind | {"enum": ["A", "A"]} | twice
                    /components/schemas/Kind | {"enum": [1]} | not of its type
                    /components/schemas/Kind | {"enum": null} | a plain value
                    /components/schemas/Other/properties/area | {"pattern": "[A-Z]+"} | any text around it fits
                    /components/schemas/Other/properties/area | {"pattern": null} | does not tell its form
                    """)
    void a_fault_is_found(String where, String change, String fault) throws IOException {
        JsonNode document = JSON.readTree(SOUND);
        ObjectNode changed = (ObjectNode) document.at(where);
        JSON.readTree(change).properties().forEach(member -> {
            if (member.getValue().isNull()) {
                changed.remove(member.getKey());
            } else {
                changed.set(member.getKey(), member.getValue());
            }
        });

        assertThat(OpenApiLint.faults(document)).anyMatch(found -> found.contains(fault));
    }

    @Test
    void names_are_of_the_document_not_of_the_code_behind_it() throws IOException {
        for (String name : new String[] {"Thing1", "ThingView", "PageThing", "Import"}) {
            JsonNode document =
                    JSON.readTree(SOUND.replace("\"Kind\"", "\"" + name + "\"").replace("/Kind\"", "/" + name + "\""));
            assertThat(OpenApiLint.faults(document)).as(name).hasSize(1);
        }
    }
}
