package org.waymark.foundation.versioned;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The current versions of one kind, remembered for the hot path in the form it needs. A remembered version may be
 * outdated: the statement that writes under it checks its number, and when that fails the caller asks for a fresh one.
 *
 * @param <T> what is made of a version
 */
public final class RememberedVersions<V extends Version, T> {
    private record Remembered<T>(int version, T made) {}

    private final Class<V> kind;
    private final Function<V, T> make;
    private final Cache<String, Remembered<T>> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public RememberedVersions(Class<V> kind, Function<V, T> make) {
        this.kind = kind;
        this.make = make;
    }

    /** Up to a minute old. */
    public Optional<T> of(String code) {
        Remembered<T> known = remembered.getIfPresent(code);
        return known != null ? Optional.ofNullable(known.made) : fresh(code);
    }

    public Optional<T> fresh(String code) {
        return Optional.ofNullable(fresh(List.of(code)).get(code));
    }

    /** Leaves out codes that do not exist; two queries at most, however many codes. */
    public Map<String, T> fresh(Collection<String> codes) {
        return QuarkusTransaction.joiningExisting().call(() -> read(codes));
    }

    private Map<String, T> read(Collection<String> codes) {
        Map<String, Remembered<T>> fresh = new HashMap<>(remembered.getAllPresent(codes));
        if (!fresh.isEmpty()) {
            Map<String, Integer> versions = Version.latest(kind, fresh.keySet());
            fresh.entrySet().removeIf(known -> known.getValue().version != versions.getOrDefault(known.getKey(), 0));
        }
        List<String> unread =
                codes.stream().filter(code -> !fresh.containsKey(code)).toList();
        if (!unread.isEmpty()) {
            unread.forEach(code -> fresh.put(code, new Remembered<>(0, null)));
            for (V current : Version.allCurrent(kind, unread)) {
                fresh.put(current.code, new Remembered<>(current.version, make.apply(current)));
            }
        }
        remembered.putAll(fresh);
        Map<String, T> made = new HashMap<>();
        fresh.forEach((code, known) -> {
            if (known.made != null) {
                made.put(code, known.made);
            }
        });
        return made;
    }
}
