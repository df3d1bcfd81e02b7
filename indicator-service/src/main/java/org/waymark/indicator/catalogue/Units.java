package org.waymark.indicator.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.database.ReadEntities;

/**
 * The unit that each version of a definition gives. A version never changes, so it is remembered as long as there is
 * room.
 */
@ApplicationScoped
public class Units {
    /** A version of an indicator's definition. */
    public record Defined(String indicator, int version) {}

    private final Cache<Defined, Unit> remembered =
            Caffeine.newBuilder().maximumSize(10_000).build();

    public Unit of(String indicator, int version) {
        Defined defined = new Defined(indicator, version);
        return of(List.of(defined)).get(defined);
    }

    /** One query at most, however many versions. */
    public Map<Defined, Unit> of(Collection<Defined> defined) {
        return remembered.getAll(Set.copyOf(defined), Units::read);
    }

    private static Map<Defined, Unit> read(Set<? extends Defined> defined) {
        Set<String> codes = defined.stream().map(Defined::indicator).collect(Collectors.toSet());
        Set<Integer> versions = defined.stream().map(Defined::version).collect(Collectors.toSet());
        return ReadEntities.call(() -> Indicator.numbered(codes, versions).stream()
                .collect(Collectors.toMap(
                        one -> new Defined(one.code, one.version),
                        one -> one.definition().unit().code())));
    }
}
