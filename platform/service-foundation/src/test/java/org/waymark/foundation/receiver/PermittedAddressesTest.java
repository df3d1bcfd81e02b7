package org.waymark.foundation.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermittedAddressesTest {
    private final PermittedAddresses permitted = new PermittedAddresses(TestReceiverSettings.PUBLIC_ALONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://data.example.org/",
                "ftp://data.example.org/",
                "file:///etc/passwd",
                "https:///events",
                "data.example.org",
                "https://user@data.example.org/",
                "https://data.example.org:22/",
                "https://data.example.org:80/",
                "https://data.example.org:0/",
                "https://data.example.org:99999/",
                "https://data.example.org/#part",
                "https://数据.example.org/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[fe80::1%25eth0]/",
                "https://169.254.169.254/latest/meta-data",
                "https://2130706433/",
                "https://127.1/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://127.0.0.1./",
                "https://data.example.org\\@127.0.0.1/",
                "https://data example.org/"
            })
    void are_not_written_so(String address) {
        assertThat(permitted.faultOf(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://data.example.org",
                "https://data.example.org:443/events?key=1",
                "https://data.example.org:8443/",
                "HTTPS://xn--fiqs8s.example/",
                "https://1.1.1.1/",
                "https://[2400:3200::1]:8443/"
            })
    void are_written_so(String address) {
        assertThat(permitted.faultOf(address)).isEmpty();
    }

    @Test
    void a_name_that_leads_to_this_machine_is_found_out_when_it_is_looked_up() {
        URI address = URI.create("https://localhost/");

        assertThat(permitted.faultOf("https://localhost/")).isEmpty();
        assertThatThrownBy(() -> permitted.lookUp(address)).isInstanceOf(ForbiddenAddress.class);
    }

    @Test
    void a_network_of_the_operator_can_be_let_in() throws Exception {
        TestReceiverSettings settings =
                new TestReceiverSettings(false, Optional.of(List.of("127.0.0.0/8", "::1/128")), Duration.ofSeconds(1));
        PermittedAddresses letIn = new PermittedAddresses(settings);

        assertThat(letIn.lookUp(URI.create("https://localhost/"))).isNotEmpty();
        assertThat(letIn.faultOf("https://127.0.0.1/")).isEmpty();
        assertThat(letIn.faultOf("http://127.0.0.1/")).isPresent();
        assertThat(letIn.faultOf("https://10.0.0.1/")).isPresent();
    }
}
