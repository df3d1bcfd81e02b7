package org.waymark.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.ProjectLife;

/** An agency that was renamed, and then gave way to two others of which one gave way in turn. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class AgencyOverTimeTest {
    private static final String PLAN = "over-time";

    @BeforeAll
    static void it_was_renamed_and_split() {
        List<Happened> told = new ArrayList<>(new ProjectLife(PLAN, "over-time-works")
                .begun("[{\"agency\": \"over-old\", \"role\": \"LEAD\", \"as\": \"As printed\"}]"));
        told.add(agency(1, "over-old", 1, "First name", "\"validFrom\": \"2018-03-21\""));
        told.add(agency(2, "over-old", 2, "Second name", "\"effectiveFrom\": \"2022-07-01\""));
        told.add(
                agency(
                        3,
                        "over-old",
                        3,
                        "Second name",
                        "\"effectiveFrom\": \"2023-05-18\", \"validTo\": \"2023-05-18\", \"successors\": [\"over-a\", \"over-b\"]"));
        told.add(agency(3, "over-a", 1, "Agency A", "\"validFrom\": \"2023-05-18\""));
        told.add(agency(3, "over-b", 1, "Agency B", "\"validTo\": \"2024-01-01\", \"successor\": \"over-c\""));
        told.add(agency(3, "over-c", 1, "Agency C", "\"kind\": \"AGENCY\""));
        NeighbourJournal.send(told);
    }

    @Test
    void it_goes_by_the_name_of_the_day() {
        assertThat(shown("2022-06-30", 20)).containsExactly("over-old First name");
        assertThat(shown("2022-07-01", 20)).containsExactly("over-old Second name");
        assertThat(shown("2022-07-01", 1)).containsExactly("over-old First name");
    }

    @Test
    void from_its_end_on_its_successors_stand_there_with_its_old_name() {
        String formerly = " formerly over-old Second name";

        assertThat(shown("2023-05-17", 20)).containsExactly("over-old Second name");
        assertThat(shown("2023-05-18", 20)).containsExactly("over-a Agency A" + formerly, "over-b Agency B" + formerly);
        assertThat(shown("2024-01-01", 20)).containsExactly("over-a Agency A" + formerly, "over-c Agency C" + formerly);
        assertThat(shown("2024-01-01", 2)).containsExactly("over-old Second name");
    }

    private static List<String> shown(String day, int hour) {
        String report = Asked.report(PLAN, day, ProjectLife.hour(hour).toString())
                .extract()
                .asString();
        List<String> shown = new ArrayList<>();
        NeighbourJournal.tree(report).at("/projects/0/agencies").forEach(agency -> {
            assertThat(agency.get("role").asText()).isEqualTo("LEAD");
            shown.add(
                    agency.get("agency").asText() + " " + agency.at("/name/en").asText() + formerly(agency));
        });
        return shown;
    }

    private static String formerly(JsonNode agency) {
        return agency.has("formerly")
                ? " formerly " + agency.get("named").asText() + " "
                        + agency.at("/formerly/name/en").asText()
                : "";
    }

    private static Happened agency(int hour, String code, int version, String name, String members) {
        JsonNode body = NeighbourJournal.tree("{\"name\": {\"en\": \"" + name + "\"}, " + members + "}");
        return new Happened(
                EventType.AGENCY_REGISTERED,
                ProjectLife.hour(hour),
                new AgencyRegistered(code, version, ProjectLife.hour(hour), body));
    }
}
