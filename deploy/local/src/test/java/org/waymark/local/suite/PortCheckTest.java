package org.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void every_taken_port_is_named_with_the_option_that_moves_it() {
        Set<Integer> taken = Set.of(8081, 19092, 8183, 9089);

        assertThat(new PortCheck(Ports.USUAL, port -> !taken.contains(port)).complaints())
                .containsExactly(
                        "Port 8081 (indicator-service) is taken; --port-base 9090 moves the suite to 9091..9099",
                        "Port 19092 (kafka) is taken; --port-base 9090 moves the suite to 9091..9099",
                        "Port 8183 (reporting-service, management) is taken; --port-base 9090 moves the suite to 9091..9099");
    }

    @Test
    void free_ports_are_nothing_to_complain_about() {
        assertThat(new PortCheck(Ports.after(9000), port -> true).complaints()).isEmpty();
    }

    @Test
    void a_port_somebody_listens_on_is_seen() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.after(other.getLocalPort() - 3);

            assertThat(PortCheck.of(ports).complaints()).anyMatch(complaint -> complaint.contains("reporting-service"));
        }
    }
}
