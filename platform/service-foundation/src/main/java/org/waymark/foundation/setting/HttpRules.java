package org.waymark.foundation.setting;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** What the interface says of itself, and whom it believes. */
final class HttpRules {
    private static final String PUBLIC_URL = "waymark.public-url";
    private static final String ORIGINS = "quarkus.http.cors.origins";
    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String READ_POOL = "quarkus.datasource.reads.jdbc.max-size";
    /** Nobody's: a pattern that lets it in lets everybody in. */
    private static final String STRANGER = "https://stranger.invalid";

    private HttpRules() {}

    static List<Rule> all() {
        return List.of(HttpRules::publicUrl, HttpRules::origins, HttpRules::forwarding, HttpRules::slots);
    }

    private static Stream<Finding> publicUrl(Values values) {
        Optional<String> given = values.text(PUBLIC_URL);
        if (given.isEmpty()) {
            return Stream.of(Finding.missing(
                    PUBLIC_URL,
                    "write the address at which clients reach this service, such as"
                            + " https://data.example.org/indicators; events name their schemas by it"));
        }
        String url = given.get();
        if (!isAddress(url)) {
            return Stream.of(Finding.stop(
                    PUBLIC_URL, url, "it must be https://, a host, perhaps a port and a path, and no more"));
        }
        return url.startsWith("http:") && !Loopback.isIn(url) && !values.isTrue(PUBLIC_URL + ".allow-http")
                ? Stream.of(Finding.stop(
                        PUBLIC_URL,
                        url,
                        "clients would send their tokens openly; write https://, or for a trial set"
                                + " WAYMARK_PUBLIC_URL_ALLOW_HTTP=true"))
                : Stream.empty();
    }

    private static boolean isAddress(String url) {
        try {
            URI address = URI.create(url);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Stream<Finding> origins(Values values) {
        if (!values.isTrue("quarkus.http.cors.enabled")) {
            return Stream.empty();
        }
        return values.text(ORIGINS).stream()
                .flatMap(origins -> Stream.of(origins.split(",")))
                .map(String::strip)
                .filter(HttpRules::letsEverybodyIn)
                .map(origin -> Finding.stop(
                        ORIGINS,
                        origin,
                        "scripts of every page in the world would be let in; write each origin, such"
                                + " as https://app.example.org"));
    }

    private static boolean letsEverybodyIn(String origin) {
        boolean pattern = origin.length() > 1 && origin.startsWith("/") && origin.endsWith("/");
        try {
            return "*".equals(origin) || pattern && Pattern.matches(origin.substring(1, origin.length() - 1), STRANGER);
        } catch (PatternSyntaxException unreadable) {
            return true;
        }
    }

    private static Stream<Finding> forwarding(Values values) {
        boolean believesAll = values.isTrue(FORWARDING)
                && values.text("quarkus.http.proxy.trusted-proxies").isEmpty();
        return believesAll
                ? Stream.of(Finding.stop(
                        FORWARDING,
                        "true",
                        "every client could choose the address it is counted by; write the proxies'"
                                + " addresses as QUARKUS_HTTP_PROXY_TRUSTED_PROXIES"))
                : Stream.empty();
    }

    private static Stream<Finding> slots(Values values) {
        int processors = Runtime.getRuntime().availableProcessors();
        int slots = values.number("waymark.reads.anonymous").orElse(Math.max(2, Math.min(processors, 6)))
                + values.number("waymark.reads.agencies").orElse(0)
                + values.number("waymark.reads.offices").orElse(0);
        return values
                .number(READ_POOL)
                .filter(connections -> connections < slots)
                .map(connections -> Finding.stop(
                        READ_POOL,
                        connections.toString(),
                        "waymark.reads.anonymous, .agencies and .offices are " + slots
                                + " slots together, and each needs a connection; write at least " + slots))
                .stream();
    }
}
