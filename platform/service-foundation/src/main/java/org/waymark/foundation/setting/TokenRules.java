package org.waymark.foundation.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever can make a token can write: each has one source, one issuer and one audience. */
final class TokenRules {
    private static final String KEY = "quarkus.oidc.public-key";
    private static final String SERVER = "quarkus.oidc.auth-server-url";
    private static final String ISSUER = "quarkus.oidc.token.issuer";
    private static final String AUDIENCE = "quarkus.oidc.token.audience";

    /** Of tokens that are made on this machine. */
    private static final String LOCAL = "waymark";

    private TokenRules() {}

    static List<Rule> all() {
        return List.of(
                TokenRules::oneSource,
                TokenRules::otherTenants,
                TokenRules::issuer,
                TokenRules::audience,
                TokenRules::serverWithoutTls,
                Rule.stays("quarkus.oidc.token.subject-required", "true", "who wrote is known by a token's sub"),
                Rule.stays("quarkus.oidc.tenant-enabled", "true", "otherwise no token is verified"),
                Rule.stays(
                        "quarkus.oidc.application-type", "service", "tokens travel in Authorization, never in cookies"),
                TokenRules::certificates);
    }

    private static Stream<Finding> oneSource(Values values) {
        boolean key = values.text(KEY).isPresent();
        Optional<String> server = values.text(SERVER);
        if (!key && server.isEmpty()) {
            return Stream.of(Finding.missing(
                    SERVER,
                    "write the identity server's realm, such as https://id.example.org/realms/waymark; only"
                            + " where none runs, QUARKUS_OIDC_PUBLIC_KEY in its place"));
        }
        return key && server.isPresent()
                ? Stream.of(Finding.stop(
                        SERVER,
                        server.get(),
                        "QUARKUS_OIDC_PUBLIC_KEY is set too, so tokens made with that key would"
                                + " count beside the identity server's; write exactly one of the two"))
                : Stream.empty();
    }

    /** The framework takes a token by another tenant's rules where the last part of the path is that tenant's name. */
    private static Stream<Finding> otherTenants(Values values) {
        return values.names().stream()
                .filter(name -> !name.startsWith("quarkus.oidc-client."))
                .map(Setting::variable)
                .filter(name -> name.matches("QUARKUS_OIDC_(?!CLIENT_)\\w+_(?:AUTH_SERVER_URL|PUBLIC_KEY)"))
                .distinct()
                .map(name -> new Finding(
                        true,
                        name + ": tokens of a second source would count, by rules that nobody checks; leave it out"));
    }

    private static Stream<Finding> issuer(Values values) {
        Optional<String> issuer = values.text(ISSUER);
        if (issuer.filter("any"::equals).isPresent()) {
            return Stream.of(
                    Finding.stop(ISSUER, "any", "tokens of every issuer would count; write the issuer's name"));
        }
        if (issuer.filter(LOCAL::equals).isPresent() && values.text(SERVER).isPresent()) {
            return Stream.of(Finding.stop(
                    ISSUER,
                    LOCAL,
                    "that is the issuer of tokens made without an identity server; write what its tokens say as iss:"
                            + " the member issuer of its /.well-known/openid-configuration"));
        }
        return issuer.isEmpty() && values.text(KEY).isPresent()
                ? Stream.of(Finding.missing(ISSUER, "with a public key nothing else says who issues tokens"))
                : Stream.empty();
    }

    private static Stream<Finding> audience(Values values) {
        Optional<String> audience = values.text(AUDIENCE);
        if (audience.isEmpty()) {
            return Stream.of(Finding.missing(
                    AUDIENCE, "tokens made for other applications would count; leave it out for waymark"));
        }
        return List.of(audience.get().split("\\s*,\\s*")).contains("any")
                ? Stream.of(Finding.stop(
                        AUDIENCE,
                        audience.get(),
                        "tokens made for other applications would count; leave it out for" + " waymark"))
                : Stream.empty();
    }

    private static Stream<Finding> serverWithoutTls(Values values) {
        return values
                .text(SERVER)
                .filter(server -> server.startsWith("http:") && !Loopback.isIn(server))
                .map(server -> Finding.warn(
                        SERVER, server, "keys that verify tokens come over the network without TLS; write https://"))
                .stream();
    }

    private static Stream<Finding> certificates(Values values) {
        Stream<Finding> tls = values.names().stream()
                .filter(name -> Setting.variable(name).matches("QUARKUS_TLS_(?:\\w+_)?TRUST_ALL"))
                .filter(values::isTrue)
                // The environment's names come as they are written and with dots.
                .map(Setting::variable)
                .distinct()
                .map(name ->
                        Finding.stop(name, "true", "anybody could pass for the identity server; name a trust store"));
        Stream<Finding> oidc = values
                .text("quarkus.oidc.tls.verification")
                .filter("none"::equalsIgnoreCase)
                .map(none -> Finding.stop(
                        "quarkus.oidc.tls.verification",
                        none,
                        "anybody could pass for the identity server; name a trust store"))
                .stream();
        return Stream.concat(tls, oidc);
    }
}
