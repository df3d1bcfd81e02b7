package org.waymark.foundation.projection;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The projectors of this service by name. */
@ApplicationScoped
class Projectors {
    private final List<Projector> all;

    Projectors(@All List<Projector> all) {
        this.all = List.copyOf(all);
    }

    Optional<Projector> named(String name) {
        return all.stream().filter(projector -> projector.name().equals(name)).findFirst();
    }

    List<String> names() {
        return all.stream().map(Projector::name).sorted().toList();
    }
}
