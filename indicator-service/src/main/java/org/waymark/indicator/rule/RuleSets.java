package org.waymark.indicator.rule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Rules remembered for the hot path. They may be outdated: whoever writes under them checks their version in the
 * writing statement, and asks again with {@link #fresh} when that fails.
 */
@ApplicationScoped
public class RuleSets {
    private final Cache<String, RulesInForce> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public RulesInForce of(String indicator) {
        RulesInForce known = remembered.getIfPresent(indicator);
        return known != null ? known : fresh(indicator);
    }

    public RulesInForce fresh(String indicator) {
        RulesInForce read = QuarkusTransaction.joiningExisting().call(() -> RuleSet.current(indicator)
                .map(stored -> new RulesInForce(stored.version, stored.rules()))
                .orElse(RulesInForce.NONE));
        remembered.put(indicator, read);
        return read;
    }
}
