package org.waymark.reporting.trace;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ReportHead;

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

    /** Never fails: a report is worth more than the memory of it. */
    public void of(ReportHead head, List<IndicatorEntry> entries) {
        List<IndicatorEntry> fresh = fresh(entries);
        if (fresh.isEmpty()) {
            return;
        }
        try {
            List<GivenAssessment> rows =
                    fresh.stream().map(entry -> GivenAssessment.of(head, entry)).toList();
            QuarkusTransaction.requiringNew().run(() -> given.add(rows));
            hindered.set(false);
            stored(fresh);
        } catch (RuntimeException failure) {
            if (!hindered.getAndSet(true)) {
                LOG.warnf(failure, "Assessments given out are not remembered; this is said once until they are again");
            }
        }
    }

    private synchronized List<IndicatorEntry> fresh(List<IndicatorEntry> entries) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            thatDay = 0;
        }
        long left = Math.max(0, settings.mostADay() - thatDay);
        List<IndicatorEntry> fresh = entries.stream()
                .filter(entry -> remembered.get(entry.assessment().id()) == null)
                .toList();
        if (fresh.size() > left && !hindered.getAndSet(true)) {
            LOG.warnf("%d assessments were remembered today, as many as may be", settings.mostADay());
        }
        return fresh.size() > left ? List.of() : fresh;
    }

    private synchronized void stored(List<IndicatorEntry> entries) {
        thatDay += entries.size();
        entries.forEach(entry -> remembered.put(entry.assessment().id(), true));
    }
}
