package org.waymark.endtoend.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromQlTest {
    @Test
    void metrics_are_told_from_functions_labels_and_numbers() {
        PromQl asked = PromQl.of(
                """
                max by (service) (deriv(room_bytes[6h])) * 86400 > 20e9
                and histogram_quantile(0.99, sum by (le, uri) (rate(times_bucket{outcome="SUCCESS", le="1.0", uri!~"/a/(b|c)"}[$__rate_interval])))
                  unless on (instance) up{service="$service"} offset 5m == 0""");

        assertThat(asked.metrics().stream().map(PromQl.Selector::metric))
                .containsExactly("room_bytes", "times_bucket", "up");
        assertThat(asked.metrics().get(1).labels())
                .isEqualTo(List.of(
                        new PromQl.Label("outcome", "SUCCESS"),
                        new PromQl.Label("le", "1.0"),
                        new PromQl.Label("uri", null)));
        assertThat(asked.metrics().get(2).labels()).containsExactly(new PromQl.Label("service", null));
        assertThat(asked.grouping()).containsExactlyInAnyOrder("service", "le", "uri", "instance");
    }
}
