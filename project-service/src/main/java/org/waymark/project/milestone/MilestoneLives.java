package org.waymark.project.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;

/** Finds milestones with all versions and decisions, many at once. */
@ApplicationScoped
public class MilestoneLives {
    private static final String WITH_ALL_BELOW =
            """
            with recursive below(code) as (
                select unnest(?::text[])
                union
                select dependency from below
                cross join lateral (
                    select depends_on from milestone
                    where code = below.code and effective_from <= ? and recorded_at <= ?
                    order by effective_from desc, version desc limit 1) held
                cross join lateral unnest(held.depends_on) dependency)
            select code from below
            """;
    private static final String ALL_ABOVE =
            """
            with recursive above(code) as (
                select ?::text
                union
                select thing.code from above
                join milestone thing on thing.depends_on @> array[above.code] and %s)
            select code from above where code <> ? order by code
            """
                    .formatted(Version.isLatest("milestone"));

    private final Database database;

    MilestoneLives(Database database) {
        this.database = database;
    }

    public Optional<MilestoneLife> of(String code) {
        return Optional.ofNullable(of(List.of(code)).get(code));
    }

    /** By code; those that do not exist are left out. */
    public Map<String, MilestoneLife> of(Collection<String> codes) {
        Map<String, History<Milestone>> versions = Milestone.histories(codes);
        Map<String, List<MilestoneDecision>> decisions =
                versions.isEmpty() ? Map.of() : MilestoneDecision.on(versions.keySet());
        Map<String, MilestoneLife> lives = new HashMap<>();
        versions.forEach((code, history) ->
                lives.put(code, new MilestoneLife(history, decisions.getOrDefault(code, List.of()))));
        return lives;
    }

    /** How these stand at the moment, without those that are not known then. */
    public Map<String, MilestoneStatus> at(Moment moment, Collection<String> codes) {
        Map<String, MilestoneStatus> statuses = new HashMap<>();
        of(codes).forEach((code, life) -> life.at(moment).ifPresent(status -> statuses.put(code, status)));
        return statuses;
    }

    /** How these stand at the moment, and all that they depend on. */
    public MilestoneNetwork networkAt(Moment moment, Collection<String> codes) {
        List<String> all =
                database.read(WITH_ALL_BELOW, row -> row.getString(1), codes, moment.asOf(), moment.knownAt());
        return new MilestoneNetwork(at(moment, all));
    }

    /** The codes of all milestones that depend on this one, directly or not. */
    public List<String> dependents(String code) {
        return database.read(ALL_ABOVE, row -> row.getString(1), code, code);
    }
}
