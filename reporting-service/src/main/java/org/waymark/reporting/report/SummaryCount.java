package org.waymark.reporting.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.standing.CountInLedger.Tally;
import org.waymark.reporting.standing.TargetPlace;

/** Counts how targets stand, each by itself or many that stand alike. */
final class SummaryCount {
    /** Of those that are not assessable; the others are only counted. */
    static final int MOST_NAMED = 1_000;

    private final Scale scale;
    private final Map<Attainment, Integer> attainment = new EnumMap<>(Attainment.class);
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final TreeMap<TargetPlace, Reason> notAssessable = new TreeMap<>();
    private int targets;
    private int metEarly;
    private int isFinal;
    private int withReason;

    SummaryCount(Scale scale) {
        this.scale = scale;
        for (Attainment each : Attainment.values()) {
            attainment.put(each, 0);
        }
        scale.words().forEach(word -> words.put(word, 0));
    }

    void add(TargetPlace place, Assessment assessment) {
        Reason reason = assessment.findings().reason();
        add(new Tally(
                assessment.answer().attainment(),
                assessment.findings().word(),
                assessment.answer().met().map(Met::early).orElse(false),
                assessment.answer().isFinal(),
                reason == null,
                1));
        if (reason != null) {
            name(place, reason);
        }
    }

    /** Those of them that are not assessable have to be named besides. */
    void add(Tally tally) {
        int more = tally.targets();
        targets += more;
        attainment.merge(tally.attainment(), more, Integer::sum);
        if (!scale.words().isEmpty()) {
            words.merge(tally.word(), more, Integer::sum);
        }
        metEarly += tally.metEarly() ? more : 0;
        isFinal += tally.isFinal() ? more : 0;
        withReason += tally.assessable() ? 0 : more;
    }

    void name(TargetPlace place, Reason reason) {
        notAssessable.put(place, reason);
        if (notAssessable.size() > MOST_NAMED) {
            notAssessable.pollLastEntry();
        }
    }

    Summary summary() {
        int more = withReason - notAssessable.size();
        return new Summary(
                targets,
                attainment,
                metEarly,
                isFinal,
                WordCounts.of(words, scale),
                notAssessable.entrySet().stream()
                        .map(named -> new Summary.NotAssessable(
                                named.getKey().indicator(), named.getKey().area(), named.getValue()))
                        .toList(),
                more == 0 ? null : more);
    }
}
