package org.waymark.project.specialproject;

import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/** One version of who compiles and submits for a project that several carry by duty and none leads; code: the project. */
@Entity
public class Coordinator extends Version {
    public String agency;

    public static Optional<Coordinator> of(String project, Moment moment) {
        return foundAt(Coordinator.class, project, null, moment);
    }

    /** The coordinators of those of these projects that have one, by project. */
    public static Map<String, String> among(Collection<String> projects, Moment moment) {
        return allInEffectAt(Coordinator.class, projects, moment).stream()
                .collect(Collectors.toMap(coordinator -> coordinator.code, coordinator -> coordinator.agency));
    }
}
