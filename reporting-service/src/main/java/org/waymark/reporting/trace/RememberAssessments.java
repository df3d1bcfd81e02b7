package org.waymark.reporting.trace;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

/** Remembers for what the assessments of a report were given out. Call it after the report's snapshot has ended. */
@ApplicationScoped
public class RememberAssessments {
    private static final Logger LOG = Logger.getLogger(RememberAssessments.class);
    private static final int MOST_IN_MEMORY = 50_000;

    private final GivenAssessments given;
    private final AssessmentSettings settings;
    private final Clock clock;
    private final AtomicBoolean hindered = new AtomicBoolean();
    private final Map<UUID, Boolean> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > MOST_IN_MEMORY;
        }
    };
    private LocalDate day = LocalDate.MIN;
    private long thatDay;

    RememberAssessments(GivenAssessments given, AssessmentSettings settings, Clock clock) {
        this.given = given;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of a page. Never fails: a report is worth more than the memory of it. */
    public void of(ReportHead head, List<IndicatorEntry> entries) {
        Map<UUID, Supplier<GivenAssessment>> named = new LinkedHashMap<>();
        entries.forEach(entry -> named.put(entry.assessment().id(), () -> GivenAssessment.of(head, entry)));
        remember(named);
    }

    /**
     * What several methods say of one target, of which the report shows the ids alone. Never fails.
     *
     * @param byMethod ids by the id of the method
     */
    public void of(ReportHead head, IndicatorEntry entry, Map<String, UUID> byMethod) {
        Map<UUID, Supplier<GivenAssessment>> named = new LinkedHashMap<>();
        Subject subject = new Subject(head.plan(), entry.indicator(), entry.area());
        byMethod.forEach((method, id) -> named.put(
                id,
                () -> GivenAssessment.of(new NamedAssessment(
                        id,
                        subject,
                        new AsOf(head.asOf(), head.knownAt()),
                        Methods.of(method).orElseThrow()))));
        remember(named);
    }

    /** Those that events name, in the transaction that tells them: they are remembered if and only if they are told. */
    public void told(List<NamedAssessment> named) {
        given.addDurably(named.stream().map(GivenAssessment::of).toList());
    }

    private void remember(Map<UUID, Supplier<GivenAssessment>> named) {
        List<UUID> fresh = fresh(named.keySet());
        if (fresh.isEmpty()) {
            return;
        }
        try {
            List<GivenAssessment> rows =
                    fresh.stream().map(id -> named.get(id).get()).toList();
            QuarkusTransaction.requiringNew().run(() -> given.add(rows));
            hindered.set(false);
            stored(fresh);
        } catch (RuntimeException failure) {
            if (!hindered.getAndSet(true)) {
                LOG.warnf(failure, "Assessments given out are not remembered; this is said once until they are again");
            }
        }
    }

    private synchronized List<UUID> fresh(Set<UUID> named) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            thatDay = 0;
        }
        long left = Math.max(0, settings.mostADay() - thatDay);
        List<UUID> fresh =
                named.stream().filter(id -> remembered.get(id) == null).toList();
        if (fresh.size() > left && !hindered.getAndSet(true)) {
            LOG.warnf("%d assessments were remembered today, as many as may be", settings.mostADay());
        }
        return fresh.size() > left ? List.of() : fresh;
    }

    private synchronized void stored(List<UUID> ids) {
        thatDay += ids.size();
        ids.forEach(id -> remembered.put(id, true));
    }
}
