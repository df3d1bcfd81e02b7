package org.waymark.reporting.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Attained;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Figures;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.verdicthistory.VerdictChange;

/**
 * What the ledger keeps of an assessment by the default method; what is not known, or makes no sense, is null.
 *
 * @param pace a word of the method's scale
 * @param metSinceIsFirstKnown false, as {@code metEarly}, unless met
 * @param latestPeriod of the latest comparable value, whose vintage {@code latestVintage} is
 * @param changed null if the verdict has been so from the start
 */
public record LedgerVerdict(
        Attainment attainment,
        String pace,
        Reason reason,
        boolean metEarly,
        boolean isFinal,
        boolean metSinceIsFirstKnown,
        boolean roundingSensitive,
        String latestPeriod,
        Integer latestVintage,
        Integer targetVersion,
        Integer definitionVersion,
        BigDecimal progress,
        BigDecimal expected,
        BigDecimal r,
        BigDecimal timeLead,
        VerdictChange changed) {

    public static LedgerVerdict of(Situation situation, Findings findings, VerdictChange changed) {
        return of(
                Attained.of(situation, findings.parameters()),
                findings,
                situation.target(),
                situation.definition(),
                changed);
    }

    static LedgerVerdict of(
            Attained attained,
            Findings findings,
            Optional<? extends Versioned> target,
            Optional<? extends Versioned> definition,
            VerdictChange changed) {
        Figures figures = (Figures) findings.details();
        return new LedgerVerdict(
                attained.attainment(),
                findings.word(),
                findings.reason(),
                attained.met().map(Met::early).orElse(false),
                attained.isFinal(),
                attained.met().map(Met::isFirstKnown).orElse(false),
                figures.roundingSensitive(),
                attained.latest()
                        .map(KnownValue::period)
                        .map(TimePeriod::toString)
                        .orElse(null),
                attained.latest().map(KnownValue::vintage).orElse(null),
                target.map(Versioned::version).orElse(null),
                definition.map(Versioned::version).orElse(null),
                figures.progress(),
                figures.expected(),
                figures.r(),
                figures.timeLead(),
                changed);
    }
}
