package org.waymark.indicator.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.indicator.Client.PLAN;
import static org.waymark.indicator.Client.administrator;
import static org.waymark.indicator.Client.newCode;
import static org.waymark.indicator.Client.put;
import static org.waymark.indicator.Client.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChildPlanTest {
    @Test
    void a_parent_is_unresolved_until_it_is_published() {
        String parent = newCode("plan");
        String child = newCode("plan");
        publish(child, parent)
                .statusCode(201)
                .body("parent", equalTo(parent))
                .body("partOf.plan", equalTo(parent))
                .body("partOf.unresolved", equalTo(true));

        publish(parent, null).statusCode(201).body("children", contains(child)).body("partOf", nullValue());

        given().get("/api/v1/plans/" + child)
                .then()
                .body("partOf.title.en", equalTo("A plan"))
                .body("partOf.unresolved", nullValue())
                .body("children", empty());
    }

    @Test
    void a_plan_names_its_children_as_they_last_said() {
        String parent = newCode("plan");
        String stays = newCode("plan");
        String leaves = newCode("plan");
        publish(parent, null);
        publish(leaves, parent);
        publish(stays, parent);
        given().get("/api/v1/plans?parent=" + parent).then().body("items", hasSize(2));

        administrator()
                .header("If-Match", "\"1\"")
                .body(PLAN)
                .put("/api/v1/plans/" + leaves)
                .then()
                .statusCode(200);

        given().get("/api/v1/plans/" + parent).then().body("children", contains(stays));
        given().get("/api/v1/plans?parent=" + parent).then().body("items.code", contains(stays));
        given().get("/api/v1/plans?limit=1000")
                .then()
                .body("items.find { it.code == '%s' }.children".formatted(parent), contains(stays));
    }

    @Test
    void children_come_in_pages() {
        String parent = newCode("plan");
        for (int i = 0; i < 3; i++) {
            publish(newCode("plan"), parent).statusCode(201);
        }
        String next = given().get("/api/v1/plans?limit=2&parent=" + parent).path("next");
        given().get("/api/v1/plans?limit=2&parent=" + parent + "&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void no_plan_is_its_own_ancestor() {
        String one = newCode("plan");
        String two = newCode("plan");
        String three = newCode("plan");
        publish(one, one)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"))
                .body("errors[0].rule", equalTo("circle"));
        publish(one, two).statusCode(201);
        publish(two, three).statusCode(201);
        publish(three, one)
                .statusCode(422)
                .body("errors[0].message", containsString(three + " → " + one + " → " + two + " → " + three));
        given().get("/api/v1/plans/" + three).then().statusCode(404);
    }

    @Test
    void a_circle_is_looked_for_on_every_day_on_which_plans_change() {
        String one = newCode("plan");
        String two = newCode("plan");
        publish(one, two).statusCode(201);
        replace("/api/v1/plans/" + one, 1, named(null, "2098-01-01")).statusCode(200);
        publish(two, one).statusCode(422).body("errors.rule", contains("circle"));
        put("/api/v1/plans/" + two, named(one, "2098-01-01")).statusCode(201);

        String three = newCode("plan");
        String four = newCode("plan");
        publish(three, null).statusCode(201);
        replace("/api/v1/plans/" + three, 1, named(four, "2099-01-01")).statusCode(200);
        publish(four, three).statusCode(422).body("errors.rule", contains("circle"));

        String five = newCode("plan");
        String six = newCode("plan");
        publish(five, null).statusCode(201);
        replace("/api/v1/plans/" + five, 1, named(null, "2099-01-01")).statusCode(200);
        put("/api/v1/plans/" + six, named(five, "2099-01-01")).statusCode(201);
        replace("/api/v1/plans/" + five, 2, named(six, "2024-01-01")).statusCode(200);
    }

    private static String named(String parent, String day) {
        return PLAN.replace(
                "\"parent\":null",
                "\"effectiveFrom\":\"" + day + "\",\"parent\":" + (parent == null ? null : "\"" + parent + "\""));
    }

    @Test
    void a_parent_that_is_no_code_is_refused() {
        publish(newCode("plan"), "the national plan").statusCode(422).body("errors[0].pointer", equalTo("/parent"));
        given().get("/api/v1/plans?parent=a b").then().statusCode(422);
    }

    private static ValidatableResponse publish(String code, String parent) {
        return put(
                "/api/v1/plans/" + code,
                PLAN.replace("\"parent\":null", parent == null ? "\"parent\":null" : "\"parent\":\"" + parent + "\""));
    }
}
