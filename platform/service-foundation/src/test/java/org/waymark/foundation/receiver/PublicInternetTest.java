package org.waymark.foundation.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
                "169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.192", "198.18.0.1", "224.0.0.1",
                        "240.0.0.1",
                "255.255.255.255", "168.63.129.16", "::1", "::", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
                "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2001:0:7f00:1::", "fe80::1", "fec0::1",
                        "fc00::1",
                "fd00:ec2::254", "ff02::1", "2001:db8::1", "100::1", "5f00::1"
            })
    void leaves_out_what_is_not_for_everybody(String address) throws UnknownHostException {
        assertThat(PublicInternet.has(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "172.15.0.1",
                "172.32.0.1",
                "100.128.0.1",
                "223.5.5.5",
                "2400:3200::1",
                "2606:4700::1111"
            })
    void has_what_everybody_reaches(String address) throws UnknownHostException {
        assertThat(PublicInternet.has(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_network_is_its_first_bits() throws UnknownHostException {
        Network network = Network.of("10.20.0.0/14");

        assertThat(network.contains(InetAddress.getByName("10.23.255.1"))).isTrue();
        assertThat(network.contains(InetAddress.getByName("10.24.0.1"))).isFalse();
        assertThat(network.contains(InetAddress.getByName("::1"))).isFalse();
        assertThatThrownBy(() -> Network.of("example.org/8")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
    }
}
