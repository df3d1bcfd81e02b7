package org.waymark.project.milestonefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.project.milestone.MilestoneClient.EVIDENCE;
import static org.waymark.project.milestone.MilestoneClient.decide;
import static org.waymark.project.milestone.MilestoneClient.lead;
import static org.waymark.project.milestone.MilestoneClient.led;
import static org.waymark.project.milestone.MilestoneClient.participant;
import static org.waymark.project.milestone.MilestoneClient.path;
import static org.waymark.project.milestone.MilestoneClient.project;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;
import org.waymark.project.milestone.JournalRows;

@QuarkusTest
class MilestoneFileTest extends ProjectServiceTest {
    private static final String HEAD = "project,milestone,titleEn,due,criterionEn,agency,dependsOn,reason\n";
    private static final String TWO = HEAD + "p,a,A,2099-01-31,C,samr,,\n" + "q,b,B,2099-02-28,C,samr,p/a,\n";

    @Inject
    JournalRows journal;

    @BeforeEach
    void twoProjects() {
        led("p");
        led("q");
    }

    @Test
    void a_file_sets_milestones_of_several_projects_which_may_depend_on_each_other() {
        long before = journal.end();
        csv(lead(), "", TWO)
                .statusCode(200)
                .body("received", equalTo(2))
                .body("recorded", equalTo(2))
                .body("rejected", equalTo(0))
                .body("errors", hasSize(0))
                .body("changes", nullValue());
        get("q/b").body("dependsOn.milestone", equalTo(List.of("a"))).body("version", equalTo(1));
        assertThat(journal.after(before))
                .extracting(told -> told.event().data().path("milestone").asText(), JournalRows.Told::cause)
                .containsExactly(tuple("a", "DEFINED"), tuple("b", "DEFINED"));
    }

    @Test
    void the_same_file_again_changes_nothing_in_any_format() {
        csv(lead(), "", TWO).statusCode(200);
        long before = journal.end();
        csv(lead(), "", TWO).statusCode(200).body("unchanged", equalTo(2));
        csv(lead(), "?reason=Again", TWO).statusCode(200).body("unchanged", equalTo(2));
        String line =
                """
                {"project":"p","milestone":"a","title":{"en":"A"},"due":"2099-01-31","criterion":{"en":"C"},"agency":"samr"}""";
        sent(lead(), "", "application/json", "[" + line + "]").statusCode(200).body("unchanged", equalTo(1));
        sent(lead(), "", "application/x-ndjson", line + "\n\n").statusCode(200).body("unchanged", equalTo(1));
        assertThat(journal.after(before)).isEmpty();
    }

    @Test
    void a_day_is_moved_for_the_reason_of_the_row_or_of_the_whole_file_and_those_that_depend_on_it_are_told() {
        csv(lead(), "", TWO).statusCode(200);
        String moved = HEAD + "p,a,A,2099-03-31,C,samr,,\n" + "q,b,B,2099-02-28,C,samr,p/a,\n";
        csv(lead(), "", moved)
                .statusCode(422)
                .body("errors[0].row", equalTo(1))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].rule", equalTo("reason-required"))
                .body("recorded", equalTo(0))
                .body("rejected", equalTo(1));
        long before = journal.end();
        csv(lead(), "?reason=Floods", moved)
                .statusCode(200)
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(1));
        get("p/a").body("reason", equalTo("Floods")).body("moves", equalTo(1));
        get("q/b").body("reason", nullValue()).body("version", equalTo(1));
        assertThat(journal.after(before)).extracting(JournalRows.Told::cause).containsExactly("MOVED", "DEPENDENCY");
    }

    @Test
    void what_csv_has_no_column_for_stays() {
        sent(
                        lead(),
                        "",
                        "application/json",
                        """
                        [{"project":"p","milestone":"a","title":{"en":"A"},"due":"2099-01-31","criterion":{"en":"C"},
                          "agency":"samr","sources":[{"title":"Plan"}]}]""")
                .statusCode(200);
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,C,samr,,\n").statusCode(200).body("unchanged", equalTo(1));
        csv(lead(), "", HEAD + "p,a,A2,2099-01-31,C,samr,,\n").statusCode(200).body("revised", equalTo(1));
        get("p/a").body("sources.title", equalTo(List.of("Plan"))).body("title.en", equalTo("A2"));
    }

    @Test
    void a_row_need_not_say_again_why_and_from_when_it_is_as_it_was() {
        String head = "project,milestone,titleEn,due,criterionEn,agency,reason,effectiveFrom\n";
        csv(lead(), "", head + "p,a,A,2099-01-31,C,samr,,2023-01-01\n").statusCode(200);
        csv(lead(), "", head + "p,a,A,2099-02-28,C,samr,Floods,2023-02-01\n").statusCode(200);
        csv(lead(), "", head + "p,a,A,2099-02-28,C,samr,,\n").statusCode(200).body("unchanged", equalTo(1));
        csv(lead(), "", head + "p,a,A,2099-02-28,C,samr,Storms,\n")
                .statusCode(200)
                .body("revised", equalTo(1));
    }

    @Test
    void all_errors_of_all_rows_come_at_once_and_one_of_them_keeps_all_from_being_stored() {
        String file = HEAD
                + "p,a,A,2099-01-31,C,samr,,\n"
                + "p,b,,2099-02-30,C,samr,p,\n"
                + "none,c,C,2099-01-31,C,samr,,\n"
                + "p,d,D,2099-01-31,C,nobody,,\n"
                + "p,e,E,2099-01-31,C,samr,p/none,\n";
        csv(lead(), "", file)
                .statusCode(422)
                .body("received", equalTo(5))
                .body("recorded", equalTo(0))
                .body("rejected", equalTo(4))
                .body("errors.row", equalTo(List.of(2, 2, 2, 3, 4, 5)))
                .body(
                        "errors.rule",
                        hasItems(
                                "required",
                                "date",
                                "reference",
                                "unknown-project",
                                "agency-of-project",
                                "unknown-milestone"))
                .body("errors.pointer", hasItems("/titleEn", "/due", "/dependsOn", "/project", "/agency"));
        notThere("p/a");
        csv(lead(), "?mode=partial", file)
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("rejected", equalTo(4));
        get("p/a").body("version", equalTo(1));
        notThere("p/d");
    }

    @Test
    void a_circle_within_the_file_or_through_what_is_stored_is_named() {
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,C,samr,q/b,\nq,b,B,2099-01-31,C,samr,p/a,\n")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("circle", "circle")))
                .body("errors.message", hasItems(containsString("p/a → q/b → p/a")));
        csv(lead(), "", TWO).statusCode(200);
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,C,samr,q/b,\n")
                .statusCode(422)
                .body("errors[0].message", containsString("p/a → q/b → p/a"));
        // Turning the edge round in one file is no circle.
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,C,samr,q/b,\nq,b,B,2099-02-28,C,samr,,\n")
                .statusCode(200)
                .body("revised", equalTo(2));
    }

    @Test
    void in_part_what_depends_on_a_rejected_row_is_rejected_too() {
        String file = HEAD
                + "p,a,A,2099-01-31,,samr,,\n"
                + "p,b,B,2099-01-31,C,samr,p/a,\n"
                + "p,c,C,2099-01-31,C,samr,p/b,\n"
                + "p,d,D,2099-01-31,C,samr,,\n";
        csv(lead(), "", file).statusCode(422).body("errors.row", equalTo(List.of(1)));
        csv(lead(), "?mode=partial", file)
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("errors.rule", equalTo(List.of("required", "dependency-rejected", "dependency-rejected")));
        get("p/d").body("version", equalTo(1));
    }

    @Test
    void in_part_a_circle_that_arises_without_the_rejected_rows_is_refused() {
        csv(lead(), "", TWO).statusCode(200);
        // a would depend on b, and b no longer on a; but the row of b is wrong.
        csv(lead(), "?mode=partial", HEAD + "p,a,A,2099-01-31,C,samr,q/b,\nq,b,B,2099-02-30,C,samr,,\n")
                .statusCode(200)
                .body("rejected", equalTo(2))
                .body("errors.rule", equalTo(List.of("circle", "date")));
        get("p/a").body("version", equalTo(1));
    }

    @Test
    void a_dry_run_says_what_would_become_of_each_row_and_stores_nothing() {
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,C,samr,,\n").statusCode(200);
        long before = journal.end();
        csv(lead(), "?dryRun=true", TWO)
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("changes.row", equalTo(List.of(1, 2)))
                .body("changes.outcome", equalTo(List.of("UNCHANGED", "RECORDED")));
        csv(lead(), "?dryRun=true", TWO + "p,x,X,never,C,samr,,\n")
                .statusCode(422)
                .body("recorded", equalTo(1))
                .body("rejected", equalTo(1))
                .body("changes", hasSize(2));
        notThere("q/b");
        assertThat(journal.after(before)).isEmpty();
    }

    @Test
    void a_row_written_against_another_version_is_rejected_with_the_differing_fields() {
        String head = HEAD.replace("reason\n", "reason,expectedVersion\n");
        csv(lead(), "", head + "p,a,A,2099-01-31,C,samr,,,0\n").statusCode(200).body("recorded", equalTo(1));
        csv(lead(), "", head + "p,a,A,2099-02-28,C,samr,,Later,0\n")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("stale")))
                .body("errors[0].message", containsString("differing: due, reason"));
        csv(lead(), "", head + "p,a,A,2099-02-28,C,samr,,Later,1\n")
                .statusCode(200)
                .body("revised", equalTo(1));
        csv(lead(), "", head + "p,a,A,2099-02-28,C,samr,,Later,1\n")
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    void rights_are_asked_of_each_row() {
        project("theirs", "\"known\":true,\"agencies\":[{\"agency\":\"nao\",\"role\":\"SOLE\"}]");
        String file = HEAD
                + "p,own,O,2099-01-31,C,spc,,\n"
                + "p,other,O,2099-01-31,C,samr,,\n"
                + "theirs,m,M,2099-01-31,C,nao,,\n";
        csv(participant(), "", file)
                .statusCode(422)
                .body("errors.row", equalTo(List.of(2, 3)))
                .body("errors.rule", equalTo(List.of("not-your-project", "not-your-project")))
                .body("errors[1].message", containsString("nao"));
        csv(participant(), "?mode=partial", file).statusCode(200).body("recorded", equalTo(1));
        // What was a participant's may not be taken from it by naming another agency.
        csv(participant(), "", HEAD + "p,own,O,2099-01-31,C,samr,,\n").statusCode(422);
        csv(lead(), "", HEAD + "p,own,O,2099-01-31,C,samr,,\n").statusCode(200).body("revised", equalTo(1));
    }

    @Test
    void what_is_reached_keeps_what_it_was_measured_by() {
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,C,samr,,\n").statusCode(200);
        decide(lead(), "p/a", "REACH", 1, EVIDENCE).statusCode(200);
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,Easier,samr,,\n")
                .statusCode(422)
                .body("errors[0].rule", equalTo("stands"))
                .body("errors[0].pointer", equalTo("/criterionEn"));
        csv(lead(), "", HEAD + "p,a,Better words,2099-01-31,C,samr,,\n").statusCode(200);
    }

    @Test
    void the_same_key_is_answered_as_the_first_time() {
        String key = UUID.randomUUID().toString();
        csv(lead().header("Idempotency-Key", key), "", TWO).statusCode(200).body("recorded", equalTo(2));
        csv(lead().header("Idempotency-Key", key), "", TWO)
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("recorded", equalTo(2));
        csv(lead().header("Idempotency-Key", key), "", TWO + "p,c,C,2099-01-31,C,samr,,\n")
                .statusCode(422);
    }

    @Test
    void csv_comes_back_with_what_became_of_each_row() {
        String file = HEAD + "p,a,A,2099-01-31,C,samr,,\np,b,B,2099-02-30,C,samr,,\n";
        String back = csv(lead().header("Accept", "text/csv"), "?mode=partial", file)
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(back)
                .startsWith("project,milestone,titleEn,due,criterionEn,agency,dependsOn,reason,outcome,errors\n"
                        + "p,a,A,2099-01-31,C,samr,,,TAKEN,\n"
                        + "p,b,B,2099-02-30,C,samr,,,REJECTED,due: 2099 has no 30 February\n");
        String mended = back.replace("2099-02-30", "2099-02-28");
        assertThat(csv(lead().header("Accept", "text/csv"), "?dryRun=true", mended)
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("samr,,,UNCHANGED,\n", "samr,,,RECORDED,\n");
        csv(lead().header("Accept", "text/csv"), "", file).statusCode(422).contentType("text/csv");
        sent(lead().header("Accept", "text/csv"), "", "application/json", "[]").statusCode(406);
    }

    @Test
    void marked_text_refuses_the_whole_file_and_is_not_repeated() {
        String answer = csv(lead(), "?mode=partial", HEAD + "p,a,A,2099-01-31,C,samr,,\np,b,【机密】x,never,C,samr,,\n")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("classified")))
                .body("errors.row", equalTo(List.of(2)))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("【机密】");
        csv(lead(), "?reason=绝密", TWO).statusCode(422).body("errors.rule", equalTo(List.of("classified")));
        csv(lead(), "", HEAD + "p,a,A,2099-01-31,机密,C,samr,,,,\n")
                .statusCode(422)
                .body("errors.rule", equalTo(List.of("classified")));
        notThere("p/a");
    }

    static ValidatableResponse csv(RequestSpecification who, String query, String file) {
        return sent(who, query, "text/csv", file);
    }

    static ValidatableResponse sent(RequestSpecification who, String query, String type, String file) {
        return who.contentType(type + ";charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/milestones" + query)
                .then();
    }

    private static ValidatableResponse get(String milestone) {
        return lead().get(path(milestone)).then().statusCode(200);
    }

    private static void notThere(String milestone) {
        lead().get(path(milestone)).then().statusCode(404);
    }
}
