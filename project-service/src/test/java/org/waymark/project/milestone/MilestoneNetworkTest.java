package org.waymark.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.project.milestone.Lives.day;
import static org.waymark.project.milestone.Lives.decided;
import static org.waymark.project.milestone.Lives.version;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;

/** As of the 15th of June 2023. */
class MilestoneNetworkTest {
    private final Map<String, MilestoneStatus> statuses = new HashMap<>();
    private final MilestoneNetwork network = new MilestoneNetwork(statuses);

    @Test
    void what_is_due_before_all_it_depends_on_is_threatened_by_the_latest_of_them() {
        milestone("p/first", 18, List.of());
        milestone("p/second", 25, List.of());
        milestone("p/last", 16, List.of("p/first", "p/second"));

        Threat threat = network.threatTo("p/last").orElseThrow();

        assertThat(threat.days()).isEqualTo(9);
        assertThat(threat.by()).isEqualTo(new MilestoneReference("p", "second"));
        assertThat(threat.expected()).isEqualTo(day(25));
        assertThat(network.threatTo("p/first")).isEmpty();
    }

    @Test
    void a_slipped_one_is_expected_today_at_the_earliest_and_threatens_over_several_steps() {
        milestone("q/slipped", 10, List.of());
        milestone("p/between", 20, List.of("q/slipped"));
        milestone("p/last", 12, List.of("p/between"));

        assertThat(network.threatTo("p/between")).isEmpty();
        assertThat(network.threatTo("p/last").orElseThrow().days()).isEqualTo(8);
        milestone("p/between", 11, List.of("q/slipped"));
        assertThat(network.threatTo("p/last").orElseThrow().daysLate()).isEqualTo(4);
        assertThat(network.threatTo("p/last").orElseThrow().days()).isEqualTo(3);
    }

    @Test
    void what_was_reached_counts_with_its_day_and_threatens_no_more_where_that_was_early() {
        milestone("p/first", 10, List.of(), decided(1, MilestoneVerdict.REACH, 14, 14));
        milestone("p/late", 12, List.of("p/first"));
        milestone("p/later", 20, List.of("p/first"));

        assertThat(network.threatTo("p/late").orElseThrow().days()).isEqualTo(2);
        assertThat(network.threatTo("p/later")).isEmpty();
    }

    @Test
    void nothing_threatens_what_is_reached_or_dropped_and_what_is_dropped_threatens_nothing() {
        milestone("p/slipped", 10, List.of());
        milestone("p/reached", 12, List.of("p/slipped"), decided(1, MilestoneVerdict.REACH, 12, 12));
        milestone("p/dropped", 25, List.of("p/slipped"), decided(1, MilestoneVerdict.DROP, 12, 12));
        milestone("p/last", 16, List.of("p/dropped"));

        assertThat(network.threatTo("p/reached")).isEmpty();
        assertThat(network.threatTo("p/dropped")).isEmpty();
        assertThat(network.threatTo("p/last")).isEmpty();
    }

    @Test
    void a_circle_is_named_from_the_milestone_back_to_itself() {
        milestone("p/a", 20, List.of());
        milestone("p/b", 20, List.of("p/a"));
        milestone("q/c", 20, List.of("p/b"));

        assertThat(network.circle("p/a", List.of("q/c"))).contains(List.of("p/a", "q/c", "p/b", "p/a"));
        assertThat(network.circle("p/a", List.of("p/a"))).contains(List.of("p/a", "p/a"));
        assertThat(network.circle("p/new", List.of("q/c", "p/b"))).isEmpty();
    }

    private void milestone(String code, int due, List<String> dependsOn, MilestoneDecision... decisions) {
        Milestone milestone = version(1, null, due, 1);
        milestone.code = code;
        milestone.dependsOn = dependsOn;
        MilestoneLife life = new MilestoneLife(new History<>(List.of(milestone)), List.of(decisions));
        statuses.put(code, life.at(Moment.on(day(15))).orElseThrow());
    }
}
