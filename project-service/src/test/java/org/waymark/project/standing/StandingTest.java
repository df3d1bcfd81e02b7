package org.waymark.project.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.project.specialproject.ProjectDefinition;

class StandingTest {
    private static final String LED =
            """
            "known":true,"agencies":[{"agency":"samr","role":"LEAD"},{"agency":"spc","role":"PARTICIPANT"}]
            """;
    private static final String SHARED =
            """
            "known":true,"agencies":[{"agency":"samr","role":"SHARED"},{"agency":"spc","role":"SHARED"}]
            """;
    private static final String UNKNOWN = "\"known\":false";

    @Test
    void the_lead_edits_the_whole_and_every_part() {
        Standing lead = standing(LED, null, Set.of("samr"), "submitter");

        assertThat(lead.editsWhole()).isEqualTo("samr");
        assertThat(lead.editsPartOf("spc")).isEqualTo("samr");
        assertThat(lead.isLeftToOffice()).isFalse();
    }

    @Test
    void a_participant_edits_its_part_alone() {
        Standing participant = standing(LED, null, Set.of("spc"), "submitter");

        assertThat(participant.editsPartOf("spc")).isEqualTo("spc");
        refused(participant::editsWhole, "samr");
        refused(() -> participant.editsPartOf("samr"), "samr");
    }

    @Test
    void without_the_role_nobody_edits() {
        refused(standing(LED, null, Set.of("samr"), "verifier")::editsWhole, "samr");
    }

    @Test
    void whoever_carries_the_duties_stands_as_the_agency_that_carried_them() {
        Standing successor = standing(LED, null, Set.of("successor", "samr"), "submitter");

        assertThat(successor.editsWhole()).isEqualTo("samr");
        assertThat(successor.own()).containsExactly("samr");
        assertThat(successor.acts(null)).isEqualTo("samr");
    }

    @Test
    void where_several_share_the_coordinator_edits_the_whole_and_until_one_is_named_the_office() {
        Standing coordinator = standing(SHARED, "spc", Set.of("spc"), "submitter");
        assertThat(coordinator.editsWhole()).isEqualTo("spc");
        assertThat(coordinator.editsPartOf("samr")).isEqualTo("spc");
        refused(standing(SHARED, "spc", Set.of("cnipa"), "office")::editsWhole, "spc");

        Standing office = standing(SHARED, null, Set.of("cnipa"), "office");
        assertThat(office.isLeftToOffice()).isTrue();
        assertThat(office.editsWhole()).isEqualTo("office");
        refused(standing(SHARED, null, Set.of("spc"), "submitter")::editsWhole, "office");
    }

    @Test
    void a_coordinator_that_no_longer_shares_the_project_coordinates_no_more() {
        assertThat(standing(SHARED, "miit", Set.of("cnipa"), "office").editsWhole())
                .isEqualTo("office");
        assertThat(standing(LED, "spc", Set.of("cnipa"), "office").coordinator())
                .as("it has a lead since")
                .isNull();
    }

    @Test
    void where_nobody_is_known_the_office_alone_edits() {
        assertThat(standing(UNKNOWN, null, Set.of("cnipa"), "office").editsPartOf("samr"))
                .isEqualTo("office");
        refused(standing(UNKNOWN, null, Set.of("samr"), "submitter")::editsWhole, "office");
    }

    @Test
    void who_acts_for_several_says_for_which() {
        Standing both = standing(LED, null, Set.of("samr", "spc"), "submitter");

        assertThat(both.acts("spc")).isEqualTo("spc");
        assertThatThrownBy(() -> both.acts(null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.RULES_BROKEN));
        refused(() -> both.acts("cnipa"), "cnipa");
        refused(() -> standing(LED, null, Set.of("cnipa"), "submitter").acts(null), "samr", "spc");
    }

    @Test
    void the_inside_is_for_the_projects_agencies_the_office_and_auditors() {
        assertThat(standing(LED, null, Set.of("spc")).seesInside()).isTrue();
        assertThat(standing(SHARED, "spc", Set.of("spc")).seesInside()).isTrue();
        assertThat(standing(SHARED, "miit", Set.of("miit")).seesInside())
                .as("named while it still shared the project")
                .isFalse();
        assertThat(standing(LED, null, Set.of("cnipa"), "auditor").seesInside()).isTrue();
        assertThat(standing(LED, null, Set.of("cnipa"), "office").seesInside()).isTrue();
        assertThat(standing(LED, null, Set.of("cnipa"), "submitter", "evaluator")
                        .seesInside())
                .isFalse();
    }

    @Test
    void one_body_is_no_second_pair_of_eyes() {
        Standing office = standing(LED, null, Set.of("cnipa"), "office");

        assertThat(office.isOfBodyOf(Set.of("samr"))).isTrue();
        assertThat(office.isOfBodyOf(Set.of("spc"))).isFalse();
        assertThat(office.areOneBody("samr", "cnipa")).isTrue();
        assertThat(office.areOneBody("spc", "unheard-of")).isFalse();
    }

    @Test
    void an_agency_for_which_the_caller_acts_is_no_outside_eye_for_it() {
        Standing office = standing(LED, null, Set.of("cnipa", "spc"), "office");

        assertThat(office.isOwn("spc")).isTrue();
        assertThat(office.isOwn("unheard-of")).isFalse();
    }

    private static void refused(ThrowingCallable act, String... may) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.NOT_YOUR_PROJECT);
            assertThat(refusal.members()).containsEntry("may", List.of(may));
        });
    }

    private static Standing standing(String responsibility, String coordinator, Set<String> actsFor, String... roles) {
        return new Standing(
                "p",
                definition(responsibility),
                coordinator,
                new Caller("somebody", null, actsFor, Set.of(roles), null),
                actsFor,
                Map.of("samr", "market", "cnipa", "market", "spc", "court"));
    }

    private static ProjectDefinition definition(String responsibility) {
        try {
            return ProjectDefinition.of(new JsonMembers((ObjectNode) EventJson.mapper()
                    .readTree(
                            "{\"plan\":\"p\",\"name\":{\"en\":\"P\"},\"responsibility\":{\"effectiveFrom\":\"2021-10-28\","
                                    + responsibility + "}}")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
