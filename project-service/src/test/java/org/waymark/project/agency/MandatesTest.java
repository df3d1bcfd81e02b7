package org.waymark.project.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

@QuarkusTest
class MandatesTest extends ProjectServiceTest {
    @Inject
    Mandates mandates;

    @Test
    void a_successor_acts_for_all_that_its_predecessors_carried_from_their_end_on() {
        register("first", "\"validTo\":\"2010-01-01\",\"successor\":\"second\"");
        register("second", "\"validTo\":\"2020-01-01\",\"successors\":[\"third\",\"fourth\"]");

        assertThat(actedForBy("third", "2019-12-31")).containsExactly("third");
        assertThat(actedForBy("third", "2020-01-01")).containsExactlyInAnyOrder("first", "second", "third");
        assertThat(actedForBy("fourth", "2020-01-01")).containsExactlyInAnyOrder("first", "second", "fourth");
        assertThat(actedForBy("second", "2015-01-01")).containsExactlyInAnyOrder("first", "second");
        assertThat(actedForBy("first", "2015-01-01")).containsExactly("first");
    }

    @Test
    void a_delegate_acts_from_the_first_day_to_the_last() {
        register("ministry", "\"delegations\":[{\"to\":\"bureau\",\"from\":\"2023-01-01\",\"until\":\"2023-06-30\"}]");

        assertThat(actedForBy("bureau", "2022-12-31")).containsExactly("bureau");
        assertThat(actedForBy("bureau", "2023-01-01")).containsExactlyInAnyOrder("bureau", "ministry");
        assertThat(actedForBy("bureau", "2023-06-30")).containsExactlyInAnyOrder("bureau", "ministry");
        assertThat(actedForBy("bureau", "2023-07-01")).containsExactly("bureau");
    }

    @Test
    void a_delegate_acts_for_the_agency_alone_that_named_it() {
        register("gone", "\"validTo\":\"2010-01-01\",\"successor\":\"ministry\"");
        register("ministry", delegatesTo("bureau"));
        register("bureau", delegatesTo("office"));

        assertThat(actedForBy("bureau", "2023-06-01")).containsExactlyInAnyOrder("bureau", "ministry");
        assertThat(actedForBy("office", "2023-06-01")).containsExactlyInAnyOrder("office", "bureau");
    }

    @Test
    void a_successor_takes_over_what_its_predecessor_was_a_delegate_for() {
        register("ministry", delegatesTo("bureau"));
        register("bureau", "\"validTo\":\"2023-05-18\",\"successor\":\"heir\"");

        assertThat(actedForBy("heir", "2023-06-01")).containsExactlyInAnyOrder("heir", "bureau", "ministry");
    }

    @Test
    void two_names_of_one_office_are_one_body_and_so_is_the_only_heir() {
        register("nca", "\"body\":\"one-office\"");
        register("ncac", "\"body\":\"one-office\"");
        register("cbirc", "\"validTo\":\"2023-05-18\",\"successor\":\"nfra\"");
        register("nfra", "\"body\":\"finance\"");
        register("split", "\"validTo\":\"2023-05-18\",\"successors\":[\"nca\",\"nfra\"]");
        List<String> all = List.of("nca", "ncac", "cbirc", "nfra", "split", "unregistered");

        assertThat(QuarkusTransaction.requiringNew().call(() -> mandates.bodies(all, LocalDate.of(2024, 1, 1))))
                .containsEntry("nca", "one-office")
                .containsEntry("ncac", "one-office")
                .containsEntry("cbirc", "finance")
                .containsEntry("nfra", "finance")
                .containsEntry("split", "split")
                .containsEntry("unregistered", "unregistered");
        assertThat(QuarkusTransaction.requiringNew().call(() -> mandates.bodies(all, LocalDate.of(2023, 5, 17))))
                .containsEntry("cbirc", "cbirc");
    }

    private Set<String> actedForBy(String agency, String day) {
        return QuarkusTransaction.requiringNew().call(() -> mandates.of(Set.of(agency), LocalDate.parse(day)));
    }

    private static String delegatesTo(String agency) {
        return "\"delegations\":[{\"to\":\"%s\",\"from\":\"2023-01-01\",\"until\":\"2023-12-31\"}]".formatted(agency);
    }

    private static void register(String code, String members) {
        creating()
                .body("{\"name\":{\"en\":\"X\"}," + members + "}")
                .put("/api/v1/agencies/" + code)
                .then()
                .statusCode(201);
    }
}
