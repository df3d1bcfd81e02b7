package org.waymark.foundation.versioned;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.foundation.database.ReadEntities;
import org.waymark.foundation.time.Today;

/**
 * The versions of one kind that are used today, remembered for the hot path in the form it needs. A remembered version
 * may be outdated: the statement that writes under it checks its number, and when that fails the caller asks for a fresh
 * one. It is never one of another day.
 *
 * @param <T> what is made of a version
 */
public final class RememberedVersions<V extends Version, T> {
    private record Remembered<T>(int version, LocalDate day, T made) {}

    private final Class<V> kind;
    private final Function<V, T> make;
    private final Supplier<LocalDate> today;
    private final Cache<String, Remembered<T>> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private RememberedVersions(Class<V> kind, Function<V, T> make, Supplier<LocalDate> today) {
        this.kind = kind;
        this.make = make;
        this.today = today;
    }

    /** Of a kind that does not say from which day a version holds: the last recorded ones. */
    public static <V extends Version, T> RememberedVersions<V, T> latest(Class<V> kind, Function<V, T> make) {
        return new RememberedVersions<>(kind, make, () -> null);
    }

    /** The versions that are in effect today. */
    public static <V extends Version, T> RememberedVersions<V, T> inEffect(
            Class<V> kind, Function<V, T> make, Today today) {
        return new RememberedVersions<>(kind, make, today::date);
    }

    /** Up to a minute old. */
    public Optional<T> of(String code) {
        Remembered<T> known = remembered.getIfPresent(code);
        return known != null && Objects.equals(known.day, today.get()) ? Optional.ofNullable(known.made) : fresh(code);
    }

    public Optional<T> fresh(String code) {
        return Optional.ofNullable(fresh(List.of(code)).get(code));
    }

    /** Leaves out codes that do not exist; two queries at most, however many codes. */
    public Map<String, T> fresh(Collection<String> codes) {
        return ReadEntities.call(() -> read(codes));
    }

    private Map<String, T> read(Collection<String> codes) {
        LocalDate day = today.get();
        Map<String, Remembered<T>> fresh = new HashMap<>(remembered.getAllPresent(codes));
        if (!fresh.isEmpty()) {
            Map<String, Integer> versions = Version.numbersInEffect(kind, fresh.keySet(), day);
            fresh.entrySet().removeIf(known -> known.getValue().version != versions.getOrDefault(known.getKey(), 0));
            fresh.replaceAll((code, known) -> new Remembered<>(known.version, day, known.made));
        }
        List<String> unread =
                codes.stream().filter(code -> !fresh.containsKey(code)).toList();
        if (!unread.isEmpty()) {
            unread.forEach(code -> fresh.put(code, new Remembered<>(0, day, null)));
            for (V used : Version.allInEffect(kind, unread, day)) {
                fresh.put(used.code, new Remembered<>(used.version, day, make.apply(used)));
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
