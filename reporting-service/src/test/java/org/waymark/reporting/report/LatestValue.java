package org.waymark.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.assessment.Scale;
import org.waymark.reporting.assessment.Workings;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

/** A method unlike the default one: its verdict is a number, it has no words, needs no target and never grows stale. */
final class LatestValue implements Method {
    record Limit(Provisional provisional, BigDecimal tolerance, int limit) implements Parameters {
        @Override
        public List<String> lines() {
            return List.of("limit=" + limit);
        }
    }

    record Score(BigDecimal value, BigDecimal score) implements Workings {
        @Override
        public Record intermediate() {
            return null;
        }

        @Override
        public List<String> experimental() {
            return List.of();
        }
    }

    private final Limit limit = new Limit(Provisional.USE, BigDecimal.ZERO, 100);

    @Override
    public String id() {
        return "latest-value";
    }

    @Override
    public String version() {
        return "7";
    }

    @Override
    public Parameters parameters() {
        return limit;
    }

    @Override
    public Scale scale() {
        return new Scale("none", List.of());
    }

    @Override
    public Findings assess(Situation situation) {
        List<KnownValue> known = situation.known();
        BigDecimal latest = known.isEmpty() ? null : known.get(known.size() - 1).value();
        Reason reason = latest == null ? Reason.NO_OBSERVATION : null;
        return new Findings(limit, known, latest, null, reason, new Score(latest, BigDecimal.valueOf(known.size())));
    }

    @Override
    public Optional<LocalDate> staleFrom(TimePeriod latest) {
        return Optional.empty();
    }
}
