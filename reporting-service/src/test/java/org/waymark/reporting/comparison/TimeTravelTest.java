package org.waymark.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.contracts.project.ProjectDefined;
import org.waymark.reporting.feed.MadeUp;
import org.waymark.reporting.feed.NeighbourJournal;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.feed.ProjectLife;

/**
 * Every kind of fact that reports use lies on both axes: each is told in hour 5 and counts from 1 July 2023. Whoever asks
 * for a day before that, or for what was known before hour 5, does not see it.
 */
@QuarkusTest
@WithTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class TimeTravelTest {
    private static final String PLAN = "travelling";
    private static final String WORKS = "travelling-works";
    private static final String BEFORE = "2023-06-30";
    private static final String AFTER = "2023-07-01";
    private static final Instant UNTOLD = ProjectLife.hour(4);
    private static final Instant TOLD = ProjectLife.hour(6);

    @BeforeEach
    void everything_changes_at_once() {
        ProjectLife life = new ProjectLife(PLAN, WORKS);
        MadeUp made = new MadeUp(PLAN);
        List<Happened> told = new ArrayList<>(
                life.begun("[{\"agency\": \"travelling-agency\", \"role\": \"SHARED\", \"as\": \"As printed\"}]"));
        told.add(Compared.told(0, made.indicator("valued", 1, "{}")));
        told.add(Compared.told(0, made.target("valued", 1, "{}")));
        told.add(Compared.told(0, made.indicator("targeted", 1, "{}")));
        told.add(Compared.told(0, made.target("targeted", 1, "{}")));
        told.add(Compared.told(
                0, made.indicator("defined", 1, "{\"providers\": [{\"agency\": \"travelling-agency\"}]}")));
        told.add(Compared.told(0, made.target("defined", 1, "{}")));
        told.add(agency(0, 1, "First name", "\"validFrom\": \"2018-03-21\""));
        told.add(life.milestone(0, "rules", 1, 1, null, "2024-12-31", "DEFINE"));

        told.add(Compared.told(5, made.observed("valued", "2022", "40", "{\"releasedAt\": \"2023-07-01\"}")));
        told.add(Compared.told(
                5, made.target("targeted", 2, "{\"effectiveFrom\": \"2023-07-01\", \"reason\": \"asked\"}")));
        told.add(
                Compared.told(
                        5,
                        made.indicator(
                                "defined",
                                2,
                                """
                        {"effectiveFrom": "2023-07-01", "direction": "LOWER_IS_BETTER",
                         "providers": [{"agency": "travelling-other"}]}
                        """)));
        told.add(agency(5, 2, "Second name", "\"effectiveFrom\": \"2023-07-01\""));
        told.add(project());
        told.add(life.coordinated(5, 1, "travelling-agency", "2023-07-01"));
        told.add(life.milestone(5, "rules", 2, 1, null, "2024-12-31", "REACH", "REACHED", "PLANNED", "2023-07-01"));
        told.add(life.rated(5, "OFFICE", "2023-Q2", "AMBER", "2023-06-30", "2023-07-01"));
        told.add(life.flagged(5, PLAN, "valued", 1, true, "2023-07-01"));
        NeighbourJournal.send(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "values,              /targets/{valued}/changed,              latest",
        "targets,             /targets/{targeted}/changed,            targetVersion",
        "definitions,         /targets/{defined}/changed,             definitionVersion",
        "providers,           /targets/{defined}/changed,             providers",
        "responsibility,      /projects/0/changed,                    agencies",
        "names of projects,   /projects/0/changed,                    name",
        "coordinators,        /projects/0/changed,                    responsibility",
        "states of milestones,/projects/0/changed,                    milestones",
        "ratings,             /projects/0/changed,                    officeRating",
        "flags,               /projects/0/changed,                    flags",
        "names of agencies,   /agencies,                              Second name"
    })
    void a_change_is_seen_on_neither_axis_before_it(String kind, String place, String member) {
        assertThat(differs(Compared.days(PLAN, BEFORE, AFTER, TOLD), place, member))
                .as(kind + " in time")
                .isTrue();
        assertThat(differs(Compared.knowledge(PLAN, AFTER, UNTOLD, TOLD), place, member))
                .as(kind + " in knowledge")
                .isTrue();
        assertThat(differs(Compared.days(PLAN, BEFORE, AFTER, UNTOLD), place, member))
                .as(kind + " before it was told")
                .isFalse();
        assertThat(differs(Compared.knowledge(PLAN, BEFORE, UNTOLD, TOLD), place, member))
                .as(kind + " before its day")
                .isFalse();
    }

    private static boolean differs(JsonNode report, String place, String member) {
        String[] parts = place.substring(1).split("/");
        JsonNode node = report.get(parts[0]);
        if (parts[0].equals("agencies")) {
            return node.toString().contains(member);
        }
        String wanted = parts[1].replaceAll("[{}]", "");
        return node.valueStream()
                .filter(one -> parts[0].equals("projects")
                        || one.get("indicator").asText().equals(wanted))
                .anyMatch(one -> Compared.texts(one.get("changed")).contains(member));
    }

    private static Happened agency(int hour, int version, String name, String members) {
        JsonNode body = NeighbourJournal.tree("{\"name\": {\"en\": \"" + name + "\"}, " + members + "}");
        return new Happened(
                EventType.AGENCY_REGISTERED,
                ProjectLife.hour(hour),
                new AgencyRegistered("travelling-agency", version, ProjectLife.hour(hour), body));
    }

    private static Happened project() {
        JsonNode body = NeighbourJournal.tree(
                """
                {"plan": "%s", "name": {"en": "Other works"},
                 "responsibility": {"known": true, "openEnded": false,
                                    "agencies": [{"agency": "travelling-agency", "role": "SHARED", "as": "A"},
                                                 {"agency": "travelling-other", "role": "SHARED", "as": "B"}]}}
                """
                        .formatted(PLAN));
        return new Happened(
                EventType.PROJECT_DEFINED,
                ProjectLife.hour(5),
                new ProjectDefined(WORKS, 2, LocalDate.parse(AFTER), ProjectLife.hour(5), body));
    }
}
