package org.waymark.foundation.versioned;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;

/** Puts versions back that a restore of the database lost. */
@ApplicationScoped
public class RestoreVersion implements Restoration {
    private final List<Kind<?, ?>> kinds;

    RestoreVersion(@All List<Kind<?, ?>> kinds) {
        this.kinds = kinds;
    }

    @Override
    public Set<EventType> types() {
        return kinds.stream().map(kind -> kind.type).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        return kinds.stream()
                .filter(kind -> kind.type == event.type())
                .findFirst()
                .flatMap(kind -> restore(kind, event));
    }

    private static <V extends Version, D extends Definition> Optional<String> restore(
            Kind<V, D> kind, ReceivedEvent event) {
        Kind.Content content = kind.contentOf(event);
        Optional<V> there = Version.found(kind.entity, content.code(), content.version(), null);
        if (there.isEmpty()) {
            kind.store(content, EventJson.mapper().convertValue(content.body(), kind.definition), "journal-recover");
        }
        return there.filter(other -> !other.recordedAt.equals(content.recordedAt()))
                .map(other -> kind.entity.getSimpleName() + " " + content.code() + ": version " + content.version()
                        + " was written anew at " + other.recordedAt + " by " + other.recordedBy);
    }
}
