package org.waymark.project.specialproject;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/** One version of a thing that belongs to a project and has a code of its own within it, such as a milestone. */
@MappedSuperclass
public abstract class ProjectPart extends Version {
    public String project;

    /** Its code within the project. */
    public String part;

    /** What names a part among those of all projects. No code holds a slash. */
    public static String code(String project, String part) {
        return project + "/" + part;
    }

    /** The day from which it holds; null for always. */
    public LocalDate beginning() {
        return effectiveFrom.equals(ALWAYS) ? null : effectiveFrom;
    }

    /** The last recorded version. */
    protected static <V extends ProjectPart> Optional<V> last(Class<V> type, String project, String part) {
        return current(type, code(project, part));
    }

    /** The version named, or without one that in effect at the moment; one that was not recorded by then is not there. */
    protected static <V extends ProjectPart> Optional<V> partAt(
            Class<V> type, String project, String part, Integer version, Moment moment) {
        return foundAt(type, code(project, part), version, moment)
                .filter(found -> moment.includes(found.effectiveFrom, found.recordedAt));
    }

    /** Every version that was in effect by the moment, in order of their numbers. */
    protected static <V extends ProjectPart> List<V> versionsAt(
            Class<V> type, String project, String part, Moment moment) {
        String code = code(project, part);
        return Optional.ofNullable(histories(type, List.of(code)).get(code)).stream()
                .flatMap(history -> history.versions().stream())
                .filter(version -> moment.includes(version.effectiveFrom, version.recordedAt))
                .toList();
    }

    /** The parts of one project at the moment, in order of code. */
    protected static <V extends ProjectPart> List<V> ofProject(
            Class<V> type, String project, Moment moment, String after, int limit) {
        return inEffectAt(type, moment, "thing.project = :project and thing.part > :after", "thing.part")
                .setParameter("project", project)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }
}
