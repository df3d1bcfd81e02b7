package org.waymark.project.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.representation.Page;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;

/** Shows agencies beside their other versions, their successors and predecessors: few queries, however many. */
@ApplicationScoped
class AgencyViews {
    private final Succession succession;
    private final Database database;

    AgencyViews(Succession succession, Database database) {
        this.succession = succession;
        this.database = database;
    }

    AgencyView of(History.Shown<Agency> shown, Moment moment) {
        String code = shown.version().code;
        return view(
                shown,
                moment,
                succession.successorsOf(Map.of(code, shown.version()), moment),
                succession.predecessorsOf(List.of(code), moment),
                null);
    }

    Page<AgencyView> page(AgencyList list, Page.Request request) {
        Moment moment = list.moment();
        Page<AgencyList.Entry> page =
                Page.of(list.rows(request, database), request, AgencyList.Entry::key, entry -> entry);
        List<Agency> agencies =
                page.items().stream().map(AgencyList.Entry::agency).toList();
        List<String> codes = agencies.stream().map(agency -> agency.code).toList();
        Map<String, History<Agency>> histories = Agency.histories(codes);
        Map<String, List<AgencyName>> successors = succession.successorsOf(Agency.byCode(agencies), moment);
        Map<String, List<AgencyName>> predecessors = succession.predecessorsOf(codes, moment);
        return new Page<>(
                agencies.stream()
                        .map(agency -> {
                            History<Agency> known = histories
                                    .get(agency.code)
                                    .knownAt(moment.knownAt())
                                    .orElseThrow();
                            String matched = list.search() == null ? null : matched(list.search(), known, moment);
                            return view(known.shown(agency, moment.asOf()), moment, successors, predecessors, matched);
                        })
                        .toList(),
                page.next());
    }

    private static String matched(String search, History<Agency> known, Moment moment) {
        List<AgencyDefinition> latestFirst = known.versions().stream()
                .filter(version -> moment.includes(version.effectiveFrom, version.recordedAt))
                .sorted(Comparator.comparing((Agency version) -> version.version)
                        .reversed())
                .map(Agency::definition)
                .toList();
        return AgencyNames.matching(search, latestFirst).orElse(null);
    }

    private static AgencyView view(
            History.Shown<Agency> shown,
            Moment moment,
            Map<String, List<AgencyName>> successors,
            Map<String, List<AgencyName>> predecessors,
            String matched) {
        Agency agency = shown.version();
        AgencyDefinition definition = agency.definition();
        return new AgencyView(
                agency.code,
                agency.version,
                agency.recordedAt,
                definition.isInForce(moment.asOf()),
                definition,
                successors.getOrDefault(agency.code, List.of()),
                predecessors.getOrDefault(agency.code, List.of()),
                matched,
                shown.later().stream().map(AgencyView.Later::of).toList());
    }
}
