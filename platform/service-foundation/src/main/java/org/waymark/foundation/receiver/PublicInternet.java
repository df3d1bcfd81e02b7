package org.waymark.foundation.receiver;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that anybody could reach from anywhere, by the special-purpose registries of IANA. Of IPv6 only global
 * unicast: what is mapped, translated or tunnelled to IPv4 (::ffff:0:0/96, 64:ff9b::/96, 2002::/16, Teredo) could lead
 * back to a private address of IPv4. An IPv4-mapped address is an {@link Inet4Address} in Java.
 */
final class PublicInternet {
    private static final List<Network> NOT_PUBLIC_IPV4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Of a cloud's hosts alone, though it looks public.
            "168.63.129.16/32");
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");
    private static final List<Network> NOT_PUBLIC_IPV6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48");

    private PublicInternet() {}

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }

    static boolean has(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC_IPV4.stream().noneMatch(network -> network.contains(address))
                : GLOBAL_UNICAST.contains(address)
                        && NOT_PUBLIC_IPV6.stream().noneMatch(network -> network.contains(address));
    }
}
