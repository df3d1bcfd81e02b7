package org.waymark.project.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.versioned.Moment;

/** Who acts for whom: successors for agencies that are no more, delegates for those that let them. */
@ApplicationScoped
public class Mandates {
    private static final String MAY_BE_ACTED_FOR = "select distinct code from agency where acted_for_by && ?::text[]";

    private final Database database;

    Mandates(Database database) {
        this.database = database;
    }

    /**
     * The agencies for which these may act on the day, themselves included. A successor acts for all that its
     * predecessor carried, also as a delegate; a delegate for the agency alone that named it.
     */
    public Set<String> of(Set<String> agencies, LocalDate day) {
        Set<String> acted = new HashSet<>(agencies);
        Set<String> anew = agencies;
        while (!anew.isEmpty()) {
            Set<String> heirs = anew;
            Set<String> found = actedForBy(heirs, day, agency -> agency.hasGivenWayTo(heirs, day));
            found.removeAll(acted);
            acted.addAll(found);
            anew = found;
        }
        Set<String> delegates = Set.copyOf(acted);
        acted.addAll(actedForBy(delegates, day, agency -> agency.lets(delegates, day)));
        return acted;
    }

    /**
     * The body of each agency: two agencies of one body are one pair of eyes. An agency that is no more and has one
     * successor is of its body.
     */
    public Map<String, String> bodies(Collection<String> agencies, LocalDate day) {
        Map<String, String> bodies = new HashMap<>();
        Map<String, String> asked = agencies.stream().distinct().collect(Collectors.toMap(code -> code, code -> code));
        for (int generations = 0; !asked.isEmpty() && generations < 20; generations++) {
            Map<String, Agency> registered = Agency.among(new HashSet<>(asked.values()), Moment.on(day));
            Map<String, String> later = new HashMap<>();
            asked.forEach((agency, now) -> {
                AgencyDefinition definition =
                        registered.containsKey(now) ? registered.get(now).definition() : null;
                String heir = definition == null ? null : definition.onlyHeir(day);
                if (heir != null) {
                    later.put(agency, heir);
                }
                bodies.put(agency, definition == null || definition.body() == null ? now : definition.body());
            });
            asked = later;
        }
        return bodies;
    }

    private Set<String> actedForBy(Set<String> agencies, LocalDate day, Predicate<AgencyDefinition> how) {
        List<String> candidates = database.read(MAY_BE_ACTED_FOR, row -> row.getString(1), agencies);
        return Agency.among(candidates, Moment.on(day)).values().stream()
                .filter(agency -> how.test(agency.definition()))
                .map(agency -> agency.code)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
