package org.waymark.project;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.TopicReader;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

@QuarkusTest
class RealPlanTest extends ProjectServiceTest {
    @Test
    void loading_it_twice_records_nothing_the_second_time() throws Exception {
        load(201);
        awaitEverythingNumbered();
        long position = position();

        load(200);

        Thread.sleep(500);
        assertThat(position()).isEqualTo(position);
        given().get("/api/v1/projects?plan=ipr-14fyp")
                .then()
                .body("items", hasSize(15))
                .body("items.version", everyItem(is(1)))
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
                .body("next", equalTo(null));
        given().get("/api/v1/agencies").then().body("items", hasSize(33)).body("items.version", everyItem(is(1)));
    }

    @Test
    void projects_may_come_before_their_agencies() {
        RealPlan.projects().forEach((code, body) -> put("projects", code, body, 201));

        given().get("/api/v1/projects/trade-secret-protection")
                .then()
                .body("responsibility.agencies.agency", contains("samr", "spc", "miit"))
                .body("responsibility.agencies.unresolved", everyItem(is(true)))
                .body("responsibility.agencies[0].as", equalTo("市场监管总局"))
                .body("responsibility.agencies[0].name", equalTo(null));

        put("agencies", "samr", RealPlan.agencies().get("samr"), 201);

        given().get("/api/v1/projects/trade-secret-protection")
                .then()
                .body("responsibility.agencies.unresolved", contains(false, true, true))
                .body("responsibility.agencies[0].name.zh", equalTo("国家市场监督管理总局"));
    }

    @Test
    void lost_agencies_are_unknown_and_never_invented() {
        load(201);

        given().get("/api/v1/projects/geographical-indication-protection")
                .then()
                .body("responsibility.known", is(false))
                .body("responsibility.agencies", empty())
                .body("provenance.confidence", equalTo("LOW"))
                .body("provenance.doubts", hasItem("The responsible agencies are not known."));
        JsonPath all = given().get("/api/v1/projects?plan=ipr-14fyp").jsonPath();
        assertThat(all.getList("items.findAll { !it.responsibility.known }.number", Integer.class))
                .containsExactly(5, 6, 9, 12, 13, 14);
    }

    @Test
    void everything_the_files_say_is_shown_again() {
        load(201);

        RealPlan.projects().forEach((code, body) -> {
            JsonPath shown = given().get("/api/v1/projects/" + code).jsonPath();
            JsonPath file = new JsonPath(body.toString());
            assertThat(shown.getMap("name")).isEqualTo(file.getMap("name"));
            assertThat(shown.getString("taskArea")).isEqualTo(file.getString("taskArea"));
            assertThat(shown.getMap("provenance")).isEqualTo(file.getMap("provenance"));
            assertThat(shown.getList("sources")).isEqualTo(file.getList("sources"));
            assertThat(shown.getList("tasks.title")).isEqualTo(file.getList("tasks.title"));
            assertThat(shown.getList("tasks.provenance")).isEqualTo(file.getList("tasks.provenance"));
            assertThat(shown.getList("responsibility.agencies.role"))
                    .isEqualTo(file.getList("responsibility.agencies.role"));
            assertThat(shown.getBoolean("responsibility.openEnded"))
                    .isEqualTo(file.getBoolean("responsibility.openEnded"));
        });
    }

    @Test
    void an_abolished_agency_is_shown_with_its_successor() {
        load(201);

        given().get("/api/v1/agencies/cbirc?asOf=2022-06-30").then().body("inForce", is(true));
        given().get("/api/v1/agencies/cbirc?asOf=2023-05-18")
                .then()
                .body("inForce", is(false))
                .body("successor", equalTo("nfra"));
        given().get("/api/v1/projects/sme-ip-strategy?asOf=2024-01-01")
                .then()
                .body("responsibility.agencies.find { it.agency == 'cbirc' }.inForce", is(false))
                .body("responsibility.agencies.find { it.agency == 'cbirc' }.successor", equalTo("nfra"))
                .body("responsibility.agencies.find { it.agency == 'cbirc' }.as", equalTo("银保监会"));
    }

    @Test
    void every_change_is_an_event_that_keeps_its_schema() throws Exception {
        load(201);
        EventSchemas schemas = EventSchemas.load();

        var agencies = TopicReader.readUntil(Topic.AGENCIES, sent -> sent.key().equals("joint-conference"));
        // In order for each key alone: they stand on three partitions.
        Set<String> missing = new HashSet<>(RealPlan.projects().keySet());
        var projects =
                TopicReader.readUntil(Topic.PROJECTS, sent -> missing.remove(sent.key()) && missing.isEmpty()).stream()
                        .filter(sent -> sent.envelope().type().equals(EventType.PROJECT_DEFINED.type()))
                        .toList();

        assertThat(agencies).allSatisfy(sent -> {
            assertThat(sent.envelope().type()).isEqualTo(EventType.AGENCY_REGISTERED.type());
            assertThat(sent.envelope().source()).isEqualTo("/project-service");
            assertThat(sent.envelope().partitionkey()).isEqualTo(sent.key());
            assertThat(schemas.violations(EventType.AGENCY_REGISTERED, sent.data()))
                    .isEmpty();
        });
        assertThat(projects).allSatisfy(sent -> {
            EventType type = EventType.of(sent.envelope().type()).orElseThrow();
            assertThat(schemas.violations(type, sent.data())).isEmpty();
        });
        assertThat(projects)
                .filteredOn(sent -> sent.envelope().type().equals(EventType.PROJECT_DEFINED.type()))
                .allSatisfy(sent ->
                        assertThat(sent.data().path("effectiveFrom").asText()).startsWith("20"));
        assertThat(projects.stream().map(TopicReader.Sent::key))
                .containsAll(RealPlan.projects().keySet());
    }

    private static void load(int status) {
        RealPlan.agencies().forEach((code, body) -> put("agencies", code, body, status));
        RealPlan.projects().forEach((code, body) -> put("projects", code, body, status));
    }

    private static void put(String things, String code, Object body, int status) {
        creating()
                .body(body.toString())
                .put("/api/v1/" + things + "/" + code)
                .then()
                .statusCode(status)
                .header("ETag", startsWith("\""));
    }

    private static void awaitEverythingNumbered() throws InterruptedException {
        for (long last = -1; last != position(); Thread.sleep(500)) {
            last = position();
        }
    }

    private static long position() {
        return Long.parseLong(given().get("/api/v1/agencies?limit=1").header("Waymark-Position"));
    }
}
