package org.waymark.project.risk;

import java.time.Instant;
import java.util.List;
import org.waymark.contracts.project.RiskChanged;

/** Tells a risk's changes, and reads back from them what was decided. */
final class RiskEvent {
    private RiskEvent() {}

    static RiskChanged defined(Risk risk, Publication publication) {
        List<RiskDecided> decisions = publication.decisions();
        return of(risk, risk.version + decisions.size(), publication.now(), null, risk.recordedAt);
    }

    /** @param lastVersion of the risk, which may be another one than was decided on */
    static RiskChanged decided(Risk risk, int lastVersion, RiskDecided decided) {
        RiskChanged.Decision decision =
                new RiskChanged.Decision(decided.number(), decided.decision().name(), decided.on(), decided.reason());
        Integer published = decided.decision() == RiskDecision.PUBLISH ? (Integer) decided.version() : null;
        return of(risk, lastVersion + decided.number(), published, decision, decided.recordedAt());
    }

    static RiskDecided read(RiskChanged changed, String by) {
        RiskChanged.Decision decision = changed.decision();
        return new RiskDecided(
                changed.project(),
                changed.risk(),
                decision.number(),
                RiskDecision.valueOf(decision.decision()),
                changed.version(),
                decision.on(),
                decision.reason(),
                changed.recordedAt(),
                by,
                null);
    }

    private static RiskChanged of(
            Risk risk, int change, Integer published, RiskChanged.Decision decision, Instant recordedAt) {
        return new RiskChanged(
                risk.project,
                risk.part,
                change,
                risk.version,
                risk.recordedAt,
                risk.beginning(),
                risk.bodyTree(),
                published,
                decision,
                risk.owner,
                recordedAt);
    }
}
