package org.waymark.project.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.versioned.Moment;

/** Which agencies came after others, and before. A query for each generation, however many are asked about. */
@ApplicationScoped
public class Succession {
    private static final String MAY_HAVE_GIVEN_WAY = "select distinct code from agency where acted_for_by && ?::text[]";
    /** Longer chains are circles. */
    private static final int MOST_GENERATIONS = 20;

    private final Database database;

    Succession(Database database) {
        this.database = database;
    }

    /**
     * For each of these that is no more at the moment, those that carry its duties then: the successors of a successor
     * that is no more either stand in its place. Others are left out.
     *
     * @param agencies at the moment, by code
     */
    public Map<String, List<AgencyName>> successorsOf(Map<String, Agency> agencies, Moment moment) {
        Map<String, Agency> all = withHeirs(agencies, moment);
        Map<String, List<String>> heirs = new HashMap<>();
        all.forEach((code, agency) -> heirs.put(code, agency.definition().heirs(moment.asOf())));
        Map<String, List<AgencyName>> successors = new HashMap<>();
        for (String code : agencies.keySet()) {
            Set<String> last = new LinkedHashSet<>();
            collectLast(code, heirs, new HashSet<>(Set.of(code)), last);
            if (!last.isEmpty()) {
                successors.put(
                        code,
                        last.stream()
                                .map(heir -> AgencyName.of(heir, all.get(heir)))
                                .toList());
            }
        }
        return successors;
    }

    /** These agencies, those that have taken over from them, and so on, as far as they are registered. */
    private static Map<String, Agency> withHeirs(Map<String, Agency> agencies, Moment moment) {
        Map<String, Agency> all = new HashMap<>(agencies);
        Map<String, Agency> generation = agencies;
        for (int i = 0; i < MOST_GENERATIONS && !generation.isEmpty(); i++) {
            Set<String> next = generation.values().stream()
                    .flatMap(agency -> agency.definition().heirs(moment.asOf()).stream())
                    .filter(heir -> !all.containsKey(heir))
                    .collect(Collectors.toSet());
            generation = Agency.among(next, moment);
            all.putAll(generation);
        }
        return all;
    }

    private static void collectLast(
            String code, Map<String, List<String>> heirs, Set<String> passed, Set<String> last) {
        for (String heir : heirs.get(code)) {
            if (heirs.getOrDefault(heir, List.of()).isEmpty()) {
                last.add(heir);
            } else if (passed.add(heir)) {
                collectLast(heir, heirs, passed, last);
            }
        }
    }

    /** For each of these the agencies that had given way to it by then, by the names that they had last. */
    public Map<String, List<AgencyName>> predecessorsOf(Collection<String> codes, Moment moment) {
        List<String> candidates = database.read(MAY_HAVE_GIVEN_WAY, row -> row.getString(1), codes);
        Map<String, List<AgencyName>> predecessors = new HashMap<>();
        new TreeMap<>(Agency.among(candidates, moment)).forEach((code, agency) -> {
            for (String heir : agency.definition().heirs(moment.asOf())) {
                predecessors.computeIfAbsent(heir, none -> new ArrayList<>()).add(AgencyName.of(code, agency));
            }
        });
        return predecessors;
    }
}
