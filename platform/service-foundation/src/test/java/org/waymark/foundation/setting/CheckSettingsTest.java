package org.waymark.foundation.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops the start of a service, and what does not. */
class CheckSettingsTest {
    private static final int BELOW_ENVIRONMENT = 250;
    private static final int SHIPPED = 100;
    private static final Map<String, String> SAFE = Map.of(
            "quarkus.application.name", "a-service",
            "waymark.public-url", "https://data.example.org/indicators",
            "quarkus.oidc.auth-server-url", "https://id.example.org/realms/waymark",
            "quarkus.oidc.token.issuer", "https://id.example.org/realms/waymark",
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example.org/indicator?sslmode=verify-full",
            "kafka.bootstrap.servers", "broker.example.org:9093",
            "kafka.security.protocol", "SASL_SSL",
            "mp.messaging.incoming.facts.connector", "smallrye-kafka");

    @Test
    void safe_settings_are_left_alone() {
        assertThat(findings(Map.of(), Map.of())).isEmpty();
    }

    @Test
    void an_unknown_property_is_named_with_where_it_stands_and_what_may_be_meant() {
        assertThat(stopping(Map.of("waymark.reads.agencys", "6"), Map.of()))
                .containsExactly(
                        "waymark.reads.agencys (given) is no setting of this service; did you mean waymark.reads.agencies?");
    }

    @Test
    void a_property_of_a_profile_is_known_by_its_name_without_it() {
        assertThat(stopping(
                        Map.of("%prod.waymark.reads.agencies", "6", "%prod.waymark.nothing-of-ours", "1"), Map.of()))
                .containsExactly("%prod.waymark.nothing-of-ours (given) is no setting of this service;"
                        + " docs/configuration.md lists those that exist");
    }

    @Test
    void an_unknown_variable_is_named_as_it_was_written() {
        assertThat(stopping(Map.of(), Map.of("WAYMARK_HTTP_BODY_LIMITS", "1M")))
                .containsExactly("WAYMARK_HTTP_BODY_LIMITS (environment variable) is no setting of this service;"
                        + " did you mean WAYMARK_HTTP_BODY_LIMIT?");
    }

    @Test
    void settings_of_a_neighbour_are_unknown() {
        assertThat(stopping(Map.of(), Map.of("WAYMARK_BULK_BODY_LIMIT", "1M"))).hasSize(1);
        assertThat(stopping(
                        Map.of("quarkus.application.name", "project-service"), Map.of("WAYMARK_BULK_BODY_LIMIT", "1M")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WAYMARK_HTTP_RATE_AGENCIES_CNIPA",
                "WAYMARK_HTTP_RATE_AGENCIES_SOME_OFFICE",
                "WAYMARK_HTTP_RATE_AGENCIES__SOME_OFFICE_",
                "_PROD_WAYMARK_READS_AGENCIES",
                "waymark.reads.agencies",
                "WAYMARK_BACKING",
                "WAYMARK_INDICATOR_SERVICE_SERVICE_HOST",
                "WAYMARK_INDICATOR_SERVICE_PORT_8081_TCP_ADDR",
                "HOSTNAME"
            })
    void what_may_stand_in_the_environment_is_left_alone(String variable) {
        assertThat(stopping(Map.of(), Map.of(variable, "7"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "waymark.reads.agencies, six, no whole number",
        "waymark.reads.agencies, -1, less than 0",
        "waymark.reads.agencies, 0, more than 0",
        "waymark.http.rate.agencies.cnipa, 0, more than 0",
        "waymark.reads.patience, soon, no duration",
        "waymark.database.statement-timeout, 0s, more than 0",
        "waymark.http.body-limit, a lot, no size",
        "waymark.http.body-limit, 600M, not be more than quarkus.http.limits.max-body-size",
        "waymark.time-zone, Peking, no time zone",
        "waymark.relay.enabled, ture, true or false",
        "waymark.relay.renewal, 2s, less than waymark.relay.lapse",
        "waymark.reads.per-agency, 7, not be more than waymark.reads.agencies",
        "waymark.reads.entities, 24, less than quarkus.datasource.jdbc.max-size"
    })
    void a_value_that_means_nothing_stops_the_start(String name, String value, String why) {
        assertThat(stopping(Map.of(name, value), Map.of()))
                .singleElement()
                .asString()
                .startsWith(name + " is '" + value + "': ")
                .contains(why);
    }

    @Test
    void zero_is_taken_where_it_means_something() {
        assertThat(stopping(Map.of("waymark.relay.heartbeat", "0"), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "waymark.public-url, http://data.example.org",
        "waymark.public-url, data.example.org",
        "quarkus.oidc.public-key, MIIB",
        "quarkus.oidc.token.issuer, any",
        "quarkus.oidc.token.issuer, waymark",
        "quarkus.oidc.token.audience, any",
        "quarkus.oidc.token.audience, ''",
        "quarkus.oidc.token.subject-required, false",
        "quarkus.oidc.tenant-enabled, false",
        "quarkus.oidc.tls.verification, none",
        "quarkus.tls.trust-all, true",
        "quarkus.tls.trust-all, yes",
        "quarkus.http.proxy.proxy-address-forwarding, true",
        "quarkus.datasource.reads.jdbc.max-size, 4",
        "quarkus.datasource.reads.jdbc.url, jdbc:postgresql://replica.example.org/indicator",
        "quarkus.datasource.reserved.jdbc.max-size, 2",
        "waymark.webhooks.private-addresses, true",
        "waymark.webhooks.networks, example.org",
        "waymark.webhooks.networks, 10.999.0.0/16",
        "waymark.webhooks.networks, 10.20.0/16",
        "waymark.webhooks.networks, fd00::1::/64",
        "waymark.webhooks.secret-key, c2hvcnQ=",
        "quarkus.flyway.clean-disabled, false",
        "waymark.schema.awaited, false",
        "quarkus.hibernate-orm.schema-management.strategy, drop-and-create",
        "mp.messaging.connector.smallrye-kafka.isolation.level, read_uncommitted",
        "mp.messaging.incoming.facts.auto.offset.reset, latest",
        "mp.messaging.incoming.facts.retry-attempts, 3",
        "quarkus.oidc.other.auth-server-url, https://other.example.org/realms/waymark",
        "kafka.isolation.level, read_uncommitted"
    })
    void an_unsafe_setting_stops_the_start(String name, String value) {
        assertThat(stopping(Map.of(name, value), Map.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://app.example.org,*", "/.*/", "/https?://.+/"})
    void origins_that_are_everybody_stop_the_start(String origins) {
        assertThat(stopping(
                        Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", origins), Map.of()))
                .singleElement()
                .asString()
                .startsWith("quarkus.http.cors.origins");
    }

    @Test
    void named_origins_and_trusted_proxies_are_safe() {
        assertThat(stopping(
                        Map.of(
                                "quarkus.http.cors.enabled", "true",
                                "quarkus.http.cors.origins", "https://app.example.org,/https://[a-z]+\\.example\\.org/",
                                "quarkus.http.proxy.proxy-address-forwarding", "true",
                                "quarkus.http.proxy.trusted-proxies", "10.0.0.0/8"),
                        Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUARKUS_TLS_TRUST_ALL", "QUARKUS_TLS_OIDC_TRUST_ALL"})
    void an_unsafe_variable_stops_the_start(String variable) {
        assertThat(stopping(Map.of(), Map.of(variable, "true"))).hasSize(1);
    }

    @Test
    void receivers_of_webhooks_may_be_anywhere_on_this_machine_and_in_networks_that_are_named() {
        assertThat(stopping(
                        Map.of(
                                "waymark.public-url", "http://127.0.0.1:8081",
                                "waymark.webhooks.private-addresses", "true"),
                        Map.of()))
                .isEmpty();
        assertThat(stopping(
                        Map.of(
                                "waymark.webhooks.networks",
                                "10.20.0.0/16, fd00:20::/32, fc00::/7, fd00:0:0:0:0:0:0:1/128"),
                        Map.of()))
                .isEmpty();
    }

    @Test
    void http_is_for_this_machine_or_for_who_asks_for_it() {
        assertThat(stopping(Map.of("waymark.public-url", "http://127.0.0.1:8081"), Map.of()))
                .isEmpty();
        assertThat(stopping(
                        Map.of("waymark.public-url", "http://trial.example.org"),
                        Map.of("WAYMARK_PUBLIC_URL_ALLOW_HTTP", "true")))
                .isEmpty();
    }

    @Test
    void connections_without_tls_are_warned_of_and_passwords_in_addresses_are_not_shown() {
        List<Finding> findings = findings(
                Map.of(
                        "quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example.org/indicator?password=hush",
                        "kafka.security.protocol", "SASL_PLAINTEXT"),
                Map.of());

        assertThat(findings).hasSize(2).noneMatch(Finding::stops);
        assertThat(findings.toString()).contains("sslmode", "SASL_SSL").doesNotContain("hush");
    }

    @Test
    void everything_is_said_at_once() {
        assertThat(stopping(
                        Map.of("waymark.raeds.agencies", "6", "quarkus.flyway.clean-disabled", "false"),
                        Map.of("WAYMARK_RELAY_LAPS", "1s", "WAYMARK_RELAY_BATCH", "none")))
                .hasSize(4);
    }

    private static List<String> stopping(Map<String, String> properties, Map<String, String> environment) {
        return findings(properties, environment).stream()
                .filter(Finding::stops)
                .map(Finding::text)
                .toList();
    }

    private static List<Finding> findings(Map<String, String> properties, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>(SAFE);
        given.putAll(properties);
        try {
            return CheckSettings.findings(new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .addDiscoveredConverters()
                    .withProfile("prod")
                    .withSources(
                            new PropertiesConfigSource(
                                    CheckSettingsTest.class
                                            .getClassLoader()
                                            .getResource("META-INF/microprofile-config.properties"),
                                    SHIPPED),
                            new PropertiesConfigSource(given, "given", BELOW_ENVIRONMENT),
                            new EnvConfigSource(environment, EnvConfigSource.ORDINAL)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
