package org.waymark.project.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.foundation.versioned.Moment;

/**
 * The published versions, for anyone.
 *
 * @param versions of each published risk
 */
record PublishedRisks(String project, SortedMap<String, Integer> versions) implements ReadableRisks {
    static PublishedRisks of(String project, Moment moment, Map<String, Publication> publications) {
        SortedMap<String, Integer> versions = new TreeMap<>();
        publications.forEach((risk, publication) ->
                publication.readableAbout(moment).ifPresent(version -> versions.put(risk, version)));
        return new PublishedRisks(project, versions);
    }

    @Override
    public List<Risk> after(String code, int limit) {
        List<String> risks = versions.keySet().stream()
                .filter(risk -> code == null || risk.compareTo(code) > 0)
                .limit(limit)
                .toList();
        return Risk.inVersions(project, risks, versions);
    }

    @Override
    public Optional<Risk> find(String risk, Integer version) {
        Integer published = versions.get(risk);
        return published == null || version != null && !version.equals(published)
                ? Optional.empty()
                : Risk.inVersions(project, List.of(risk), versions).stream().findFirst();
    }

    @Override
    public List<Risk> versions(String risk) {
        return find(risk, null).stream().toList();
    }

    @Override
    public RiskView view(Risk risk) {
        return RiskView.ofPublished(risk);
    }
}
