package org.waymark.project.milestonefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileNetworkTest {
    @Test
    void what_hangs_on_a_circle_stands_in_none() {
        FileNetwork network = new FileNetwork(Map.of(
                "a", List.of("b"), "b", List.of("c"), "c", List.of("b", "d"), "d", List.of(), "e", List.of("e")));
        assertThat(network.inCircles()).containsExactlyInAnyOrder("b", "c", "e");
        assertThat(network.around("b", Set.of("b", "c")).circle("b", List.of("c")))
                .contains(List.of("b", "c", "b"));
    }

    @Test
    void what_stands_in_no_circle_sees_what_it_depends_on_alone() {
        FileNetwork network = new FileNetwork(Map.of("a", List.of("b", "none"), "b", List.of("c"), "c", List.of()));
        assertThat(network.inCircles()).isEmpty();
        assertThat(network.around("a", Set.of()).statuses()).containsOnlyKeys("b");
    }

    @Test
    void a_chain_of_any_length_is_followed_without_recursion() {
        Map<String, List<String>> chain = IntStream.range(0, 100_000)
                .boxed()
                .collect(Collectors.toMap(n -> "m" + n, n -> List.of("m" + (n + 1))));
        assertThat(new FileNetwork(chain).inCircles()).isEmpty();
        Map<String, List<String>> ring = new HashMap<>(chain);
        ring.put("m100000", List.of("m0"));
        assertThat(new FileNetwork(ring).inCircles()).hasSize(100_001);
    }
}
