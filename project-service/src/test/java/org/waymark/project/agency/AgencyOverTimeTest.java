package org.waymark.project.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.database.Database;
import org.waymark.project.ProjectServiceTest;

/** Names that change, agencies that give way to others, and how they are found. */
@QuarkusTest
class AgencyOverTimeTest extends ProjectServiceTest {
    @Inject
    Database tables;

    @BeforeEach
    void a_merger_and_a_renaming() {
        register(
                "cbirc",
                "{\"name\":{\"zh\":\"中国银行保险监督管理委员会\"},\"shortName\":{\"zh\":\"银保监会\"},"
                        + "\"aliases\":[\"CBIRC\"],\"validTo\":\"2023-05-18\",\"successor\":\"nfra\"}");
        register(
                "nfra",
                "{\"name\":{\"zh\":\"国家金融监督管理总局\",\"en\":\"National Financial Regulatory Administration\"},"
                        + "\"validFrom\":\"2023-05-18\"}");
        register("sipo", "{\"name\":{\"zh\":\"国家知识产权局\",\"en\":\"SIPO\"}}");
        admin().header("If-Match", "\"1\"")
                .body("{\"name\":{\"zh\":\"国家知识产权局\",\"en\":\"CNIPA\"},\"effectiveFrom\":\"2018-08-28\"}")
                .put("/api/v1/agencies/sipo")
                .then()
                .statusCode(200);
    }

    @Test
    void any_name_finds_it_whole_names_first_and_the_name_found_is_told() {
        register("a-national", "{\"name\":{\"en\":\"A national administration\"}}");
        register("z-national", "{\"name\":{\"en\":\"Z\"},\"aliases\":[\"National\"]}");

        given().queryParam("q", "银保监会")
                .get("/api/v1/agencies")
                .then()
                .body("items.code", contains("cbirc"))
                .body("items[0].matched", equalTo("银保监会"))
                .body("items[0].succeededBy.name.zh", contains("国家金融监督管理总局"));
        given().queryParam("q", "NATIONAL")
                .get("/api/v1/agencies")
                .then()
                .body("items.code", contains("z-national", "a-national", "nfra"));
        String next = given().queryParam("q", "NATIONAL")
                .get("/api/v1/agencies?limit=2")
                .then()
                .body("items.code", contains("z-national", "a-national"))
                .extract()
                .path("next");
        given().queryParam("q", "NATIONAL")
                .get("/api/v1/agencies?cursor=" + next)
                .then()
                .body("items.code", contains("nfra"))
                .body("next", nullValue());
        given().queryParam("q", "%").get("/api/v1/agencies").then().body("items", empty());
    }

    @Test
    void a_former_name_finds_it_and_one_to_come_does_not() {
        given().get("/api/v1/agencies?q=sipo")
                .then()
                .body("items.name.en", contains("CNIPA"))
                .body("items[0].matched", equalTo("SIPO"));
        given().get("/api/v1/agencies?q=cnipa&asOf=2018-08-27").then().body("items", empty());
        String known = given().get("/api/v1/agencies/sipo?version=1").path("recordedAt");
        given().queryParam("knownAt", known)
                .get("/api/v1/agencies?q=cnipa")
                .then()
                .body("items", empty());
        given().queryParam("knownAt", known)
                .get("/api/v1/agencies/sipo")
                .then()
                .body("name.en", equalTo("SIPO"))
                .body("later", empty());
    }

    @Test
    void a_name_holds_from_its_day() {
        given().get("/api/v1/agencies/sipo?asOf=2018-08-27")
                .then()
                .body("name.en", equalTo("SIPO"))
                .body("later.version", contains(2));
        given().get("/api/v1/agencies/sipo?asOf=2018-08-28").then().body("name.en", equalTo("CNIPA"));
        given().get("/api/v1/agencies?asOf=2018-08-27").then().body("items.code", contains("cbirc", "nfra", "sipo"));
    }

    @Test
    void once_a_version_has_a_day_every_later_one_has() {
        admin().header("If-Match", "\"2\"")
                .body("{\"name\":{\"en\":\"X\"}}")
                .put("/api/v1/agencies/sipo")
                .then()
                .statusCode(422)
                .body("errors.rule", contains("effective-from-required"))
                .body("errors.pointer", contains("/effectiveFrom"));
        admin().header("If-Match", "\"2\"")
                .body("{\"name\":{\"en\":\"Patent Office\"},\"effectiveFrom\":\"0001-01-01\"}")
                .put("/api/v1/agencies/sipo")
                .then()
                .statusCode(200);
        given().get("/api/v1/agencies/sipo?asOf=2018-08-27").then().body("name.en", equalTo("Patent Office"));
        given().get("/api/v1/agencies/sipo").then().body("name.en", equalTo("CNIPA"));
    }

    @Test
    void a_name_to_come_changes_nothing_today_and_the_etag_knows_it() {
        String etag = admin().header("If-Match", "\"2\"")
                .body("{\"name\":{\"en\":\"To come\"},\"effectiveFrom\":\"2099-01-01\"}")
                .put("/api/v1/agencies/sipo")
                .then()
                .statusCode(200)
                .body("name.en", equalTo("To come"))
                .extract()
                .header("ETag");
        given().get("/api/v1/agencies/sipo")
                .then()
                .header("ETag", startsWith("\"3-"))
                .body("version", is(2))
                .body("later.name.en", contains("To come"));
        given().get("/api/v1/agencies/sipo?asOf=2098-12-31").then().header("ETag", startsWith("\"2-"));
        admin().header("If-Match", etag)
                .body("{\"name\":{\"en\":\"Otherwise\"},\"effectiveFrom\":\"2099-01-01\"}")
                .put("/api/v1/agencies/sipo")
                .then()
                .statusCode(200)
                .body("version", is(4));
    }

    @Test
    void an_agency_and_those_that_came_after_it_name_each_other_from_its_end_on() {
        given().get("/api/v1/agencies/cbirc?asOf=2023-05-17")
                .then()
                .body("inForce", is(true))
                .body("succeededBy", nullValue());
        given().get("/api/v1/agencies/nfra?asOf=2023-05-17").then().body("predecessors", nullValue());
        given().get("/api/v1/agencies/nfra?asOf=2023-05-18")
                .then()
                .body("predecessors.agency", contains("cbirc"))
                .body("predecessors[0].shortName.zh", equalTo("银保监会"));
    }

    @Test
    void whoever_carries_the_duties_now_stands_for_successors_that_are_no_more() {
        register(
                "old",
                "{\"name\":{\"en\":\"Old\"},\"validTo\":\"2010-01-01\",\"successors\":[\"cbirc\",\"unheard-of\"]}");
        register("circle", "{\"name\":{\"en\":\"C\"},\"validTo\":\"2010-01-01\",\"successor\":\"circle-2\"}");
        register("circle-2", "{\"name\":{\"en\":\"C2\"},\"validTo\":\"2010-01-01\",\"successor\":\"circle\"}");

        given().get("/api/v1/agencies/old?asOf=2022-01-01")
                .then()
                .body("succeededBy.agency", contains("cbirc", "unheard-of"))
                .body("succeededBy[1].name", nullValue());
        given().get("/api/v1/agencies/old").then().body("succeededBy.agency", contains("nfra", "unheard-of"));
        given().get("/api/v1/agencies/circle").then().statusCode(200).body("succeededBy", nullValue());
    }

    @Test
    void the_names_of_agencies_registered_before_they_were_searched_are_folded_in_the_same_way() throws Exception {
        register(
                "odd",
                "{\"name\":{\"zh\":\"Ａ　机构\",\"en\":\" ÉCOLE  nationale \"},\"aliases\":[\"ΩMEGA\",\"\",\"ﬁn\"]}");
        List<String> asRegistered = names();
        String migration = "/db/migration/V5__Find_agencies_by_any_of_their_names.sql";
        try (InputStream file = AgencyOverTimeTest.class.getResourceAsStream(migration)) {
            String statements = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int from = statements.indexOf("update agency");
            tables.execute("update agency set names = ''");
            tables.execute(statements.substring(from, statements.indexOf(';', from)));
        }

        assertThat(names()).isEqualTo(asRegistered);
    }

    private List<String> names() {
        return tables.read("select names from agency order by code, version", row -> row.getString(1));
    }

    private static void register(String code, String body) {
        creating().body(body).put("/api/v1/agencies/" + code).then().statusCode(201);
    }
}
