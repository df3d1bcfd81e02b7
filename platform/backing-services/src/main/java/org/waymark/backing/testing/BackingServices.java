package org.waymark.backing.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.backing.identity.LocalIssuer;
import org.waymark.backing.identity.TokenRequest;
import org.waymark.backing.kafka.Kafka;
import org.waymark.backing.postgres.Postgres;

/**
 * PostgreSQL, Kafka and an issuer of tokens for a test run: {@code @WithTestResource(BackingServices.class)} with the
 * argument {@code database}, which names the database and its role. Started once per JVM, gone with it.
 */
public class BackingServices implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "for-tests-only";
    /** A token is valid for longer than a test run, and signing one takes longer than most requests. */
    private static final Map<TokenRequest, String> TOKENS = new ConcurrentHashMap<>();

    private String database = "waymark_test";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        return configurationFor(database);
    }

    @Override
    public void stop() {
        // The servers are shared by every test of this JVM.
    }

    /** The configuration with which a service uses a database of that name. A missing database is made. */
    public static Map<String, String> configurationFor(String database) {
        TestRun run = TestRun.current();
        run.postgres().createDatabase(database, database, PASSWORD);
        return Map.of(
                "quarkus.datasource.jdbc.url", run.postgres().jdbcUrl(database),
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", PASSWORD,
                "kafka.bootstrap.servers", run.kafka().bootstrapServers(),
                "quarkus.oidc.public-key", issuer().publicKey());
    }

    public static Postgres postgres() {
        return TestRun.current().postgres();
    }

    public static Kafka kafka() {
        return TestRun.current().kafka();
    }

    public static LocalIssuer issuer() {
        return LocalIssuer.in(TestRun.current().keys());
    }

    /** A token of {@code test-user}. */
    public static String token(String agency, String... roles) {
        return tokenOf("test-user", agency, roles);
    }

    public static String tokenOf(String subject, String agency, String... roles) {
        return TOKENS.computeIfAbsent(TokenRequest.of(subject, agency, roles), request -> issuer().token(request));
    }
}
