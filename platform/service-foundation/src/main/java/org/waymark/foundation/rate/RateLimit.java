package org.waymark.foundation.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/**
 * Counts a request before its body is read. A token that speaks for several agencies counts for the first one it names.
 * Not a singleton: filters are made before the settings are known.
 */
@ApplicationScoped
public class RateLimit {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Forgetting a bucket that was not used for a second changes nothing: it is full again, like a new one. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    private record Allowance(int perSecond, Bucket bucket) {
        static Allowance of(int perSecond) {
            return new Allowance(
                    perSecond,
                    Bucket.builder()
                            .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, SECOND))
                            .build());
        }
    }

    private final CurrentCaller caller;
    private final boolean addressesCount;
    private final LoadingCache<String, Allowance> agencies;
    private final LoadingCache<String, Allowance> addresses;

    RateLimit(RateSettings settings, CurrentCaller caller) {
        this.caller = caller;
        this.addressesCount = settings.perAddress().isPresent();
        Map<String, Integer> ownLimits = byCode(settings.agencies());
        this.agencies = Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN)
                .build(agency -> Allowance.of(ownLimits.getOrDefault(agency, settings.perSecond())));
        this.addresses = Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN)
                .maximumSize(100_000)
                .build(address -> Allowance.of(settings.perAddress().orElseThrow()));
    }

    /** An environment variable's name cannot hold the dashes of a code: the configuration makes dots of its underscores. */
    private static Map<String, Integer> byCode(Map<String, Integer> configured) {
        Map<String, Integer> byCode = new HashMap<>();
        configured.forEach((key, limit) -> byCode.put(key.replace('.', '-'), limit));
        return byCode;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    public void count(HttpServerRequest request) {
        Set<String> speaksFor = caller.get().agencies();
        if (!speaksFor.isEmpty()) {
            String agency = speaksFor.iterator().next();
            Allowance allowance = agencies.get(agency);
            if (!allowance.bucket.tryConsume(1)) {
                throw tooMany("机构 " + agency, "agency " + agency, allowance).with("agency", agency);
            }
        } else if (addressesCount) {
            Allowance allowance = addresses.get(request.remoteAddress().hostAddress());
            if (!allowance.bucket.tryConsume(1)) {
                throw tooMany("无机构的客户端地址", "a client address without agency", allowance);
            }
        }
    }

    private static Refusal tooMany(String zh, String en, Allowance allowance) {
        long wait = allowance.bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(wait));
        return Refusal.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        zh + "每秒最多 " + allowance.perSecond + " 个请求",
                        "The limit of " + allowance.perSecond + " requests a second for " + en + " is reached")
                .with("limit", allowance.perSecond)
                .withHeader("Retry-After", Long.toString(seconds));
    }
}
