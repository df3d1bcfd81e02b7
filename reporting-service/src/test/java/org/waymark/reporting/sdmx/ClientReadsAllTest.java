package org.waymark.reporting.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.reporting.feed.Asking;
import org.waymark.reporting.feed.RealPlanEvents;

/** From the name of a dataflow alone a client finds its structure, concepts and codes, and reads data with them. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class ClientReadsAllTest {
    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"OBSERVATIONS", "ASSESSMENTS"})
    void every_column_is_declared_and_every_code_is_resolved(String flow) {
        RealPlanEvents.sendOnce();
        Asking.of("/ipr-14fyp", "2025-12-31", Map.of()).statusCode(200);
        SdmxClient sdmx = new SdmxClient(service);
        JsonNode found = sdmx.json(
                        "/structure/dataflow/WAYMARK/" + flow + "/+?references=descendants", SdmxClient.STRUCTURE_JSON)
                .get("data");
        JsonNode structure = byUrn(
                found, "dataStructures", found.at("/dataflows/0/structure").asText());
        Map<String, JsonNode> components = components(structure.get("dataStructureComponents"));
        components.values().forEach(component -> assertThat(concept(found, component))
                .isTrue());

        Table table = Table.of(sdmx.get("/data/dataflow/WAYMARK/" + flow + "/+/*", SdmxClient.CSV)
                .body());

        assertThat(table.columns()).startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION");
        assertThat(table.columns().subList(3, table.columns().size())).containsExactlyElementsOf(components.keySet());
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.column("STRUCTURE_ID")).containsOnly("WAYMARK:" + flow + "(1.0)");
        components.forEach((id, component) -> holds(found, component, table.column(id)));
        Set<List<String>> keys = new HashSet<>();
        List<String> dimensions = new ArrayList<>();
        components.forEach((id, component) -> {
            if (component.get("role").asText().equals("dimension")) {
                dimensions.add(id);
            }
        });
        table.rows().forEach(row -> assertThat(
                        keys.add(dimensions.stream().map(row::get).toList()))
                .isTrue());
    }

    @Test
    void a_file_of_indicator_service_has_the_same_columns() {
        SdmxClient sdmx = new SdmxClient(service);
        Set<String> declared = new HashSet<>(
                components(sdmx.json("/structure/datastructure/WAYMARK/OBSERVATIONS/1.0", SdmxClient.STRUCTURE_JSON)
                                .at("/data/dataStructures/0/dataStructureComponents"))
                        .keySet());
        assertThat(declared)
                .containsExactlyInAnyOrder(
                        ("INDICATOR REF_AREA BREAKDOWN TIME_PERIOD OBS_VALUE OBS_STATUS MISSING_REASON UNIT_MEASURE"
                                        + " UNIT_MULT NUMERATOR DENOMINATOR RELEASED_AT RELEASED_AT_BASIS SOURCE_TITLE"
                                        + " SOURCE_URL MORE_SOURCES COMMENT_OBS REASON JUSTIFICATION OBSERVATION_ID"
                                        + " DEFINITION_VERSION VINTAGE REVIEW_STATE AGENCY CHANGED RECORDED_AT"
                                        + " PUBLISHED_AT WITHDRAWS POSITION COMPARABLE")
                                .split(" "));
    }

    /** In the order of columns: dimensions, time, measures, attributes. */
    private static Map<String, JsonNode> components(JsonNode lists) {
        Map<String, JsonNode> components = new LinkedHashMap<>();
        add(components, lists.at("/dimensionList/dimensions"), "dimension");
        ((ObjectNode) lists.at("/dimensionList/timeDimension")).put("role", "dimension");
        JsonNode time = lists.at("/dimensionList/timeDimension");
        components.put(time.get("id").asText(), time);
        add(components, lists.at("/measureList/measures"), "measure");
        add(components, lists.at("/attributeList/attributes"), "attribute");
        return components;
    }

    private static void add(Map<String, JsonNode> components, JsonNode list, String role) {
        list.forEach(one -> {
            ((ObjectNode) one).put("role", role);
            components.put(one.get("id").asText(), one);
        });
    }

    private static boolean concept(JsonNode found, JsonNode component) {
        String urn = component.get("conceptIdentity").asText();
        JsonNode scheme = byUrn(
                found, "conceptSchemes", urn.substring(0, urn.lastIndexOf('.')).replace("Concept=", "ConceptScheme="));
        String id = urn.substring(urn.lastIndexOf('.') + 1);
        for (JsonNode concept : scheme.get("concepts")) {
            if (concept.get("id").asText().equals(id) && concept.hasNonNull("name")) {
                return true;
            }
        }
        return false;
    }

    private static void holds(JsonNode found, JsonNode component, List<String> cells) {
        String id = component.get("id").asText();
        JsonNode representation = component.get("localRepresentation");
        Set<String> codes = new HashSet<>();
        if (representation.has("enumeration")) {
            byUrn(found, "codelists", representation.get("enumeration").asText())
                    .get("codes")
                    .forEach(code -> codes.add(code.get("id").asText()));
        }
        for (String cell : cells) {
            if (cell.isEmpty()) {
                assertThat(component.get("role").asText()).as(id).isNotEqualTo("dimension");
            } else if (representation.has("enumeration")) {
                assertThat(codes).as(id).contains(cell);
            } else if (representation.at("/format/dataType").asText().equals("Decimal")) {
                assertThat(new BigDecimal(cell).toPlainString()).isEqualTo(cell);
            }
        }
    }

    private static JsonNode byUrn(JsonNode found, String collection, String urn) {
        Map<String, JsonNode> byUrn = new HashMap<>();
        found.get(collection).forEach(one -> byUrn.put(one.at("/links/0/urn").asText(), one));
        assertThat(byUrn).containsKey(urn);
        return byUrn.get(urn);
    }
}
