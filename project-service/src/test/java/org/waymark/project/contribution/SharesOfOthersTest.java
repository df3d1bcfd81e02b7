package org.waymark.project.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Violation;
import org.waymark.project.contribution.SharesOfOthers.Taken;

class SharesOfOthersTest {
    private static final SharesOfOthers OTHERS = new SharesOfOthers(
            List.of(taken("a", "2024", "0.5"), taken("a", "2025", "0.7"), taken("b", "2025", "0.20")));

    @Test
    void what_is_left_of_a_period_is_exact_and_never_less_than_nothing() {
        assertThat(OTHERS.left("2025")).isEqualByComparingTo("0.1");
        assertThat(OTHERS.left("2026")).isEqualByComparingTo("1");
        assertThat(new SharesOfOthers(List.of(taken("a", "2025", "0.8"), taken("b", "2025", "0.8"))).left("2025"))
                .isEqualByComparingTo("0");
    }

    @Test
    void a_share_takes_all_that_is_left_and_no_more() throws Exception {
        assertThat(broken("0.5", "0.1")).isEmpty();
        assertThat(broken("0.5", "0.1000001")).singleElement().satisfies(broken -> {
            assertThat(broken.pointer()).isEqualTo("/shares/1/share");
            assertThat(broken.message().en()).contains("a 0.7, b 0.20").contains("left: 0.1");
        });
        assertThat(broken("0.6", "0.2")).hasSize(2);
    }

    private static List<Violation> broken(String in2024, String in2025) throws Exception {
        JsonMembers body = new JsonMembers((ObjectNode) EventJson.mapper()
                .readTree("{\"shares\":[{\"period\":\"2024\",\"share\":%s},{\"period\":\"2025\",\"share\":%s}]}"
                        .formatted(in2024, in2025)));
        OTHERS.check(ContributionDefinition.of(body).shares(), body);
        return body.violations().all();
    }

    private static Taken taken(String project, String period, String share) {
        return new Taken(project, period, new BigDecimal(share));
    }
}
