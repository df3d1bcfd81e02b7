package org.waymark.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.situation.Vintage;

/**
 * An instant at which something became known.
 *
 * @param bearsOn days before this one are as they were without it
 */
record KnownNews(Instant at, LocalDate bearsOn) {

    /** In order. At the first instant everything is news. */
    static List<KnownNews> of(EvidenceFrom evidence, Instant until) {
        Map<Instant, LocalDate> news = new TreeMap<>();
        Evidence all = evidence.evidence();
        for (Vintage vintage : all.series().vintages()) {
            news.merge(vintage.told().at(), vintage.knownFrom(), KnownNews::earlier);
        }
        all.targets().forEach(target -> add(news, target));
        all.definitions().forEach(definition -> add(news, definition));
        // A plan goes by its first version also before the day of that.
        all.plans().forEach(plan -> news.put(plan.told().at(), LocalDate.MIN));
        news.put(evidence.knownFrom(), LocalDate.MIN);
        return news.entrySet().stream()
                .filter(one -> !one.getKey().isBefore(evidence.knownFrom())
                        && one.getKey().isBefore(until))
                .map(one -> new KnownNews(one.getKey(), one.getValue()))
                .toList();
    }

    private static void add(Map<Instant, LocalDate> news, Versioned version) {
        LocalDate from = version.effectiveFrom() == null ? LocalDate.MIN : version.effectiveFrom();
        news.merge(version.told().at(), from, KnownNews::earlier);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
