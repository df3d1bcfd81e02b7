package org.waymark.indicator.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Definitions remembered for the hot path. One may be outdated: whoever writes under it checks its version in the
 * writing statement, and asks again with {@link #fresh} when that fails.
 */
@ApplicationScoped
public class Definitions {
    /** A definition and the version it is. */
    public record Numbered(String code, int version, IndicatorDefinition definition) {}

    private final Cache<String, Numbered> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public Numbered of(String code) {
        Numbered known = remembered.getIfPresent(code);
        return known != null ? known : fresh(code);
    }

    public Numbered fresh(String code) {
        Numbered read = QuarkusTransaction.joiningExisting().call(() -> {
            Indicator indicator = Indicator.known(code);
            return new Numbered(code, indicator.version, indicator.definition());
        });
        remembered.put(code, read);
        return read;
    }
}
