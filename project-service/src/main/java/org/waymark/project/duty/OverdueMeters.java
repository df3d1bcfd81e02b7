package org.waymark.project.duty;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.schema.BeforeSchema;
import org.waymark.foundation.versioned.Moments;
import org.waymark.project.specialproject.SpecialProject;

/** How late agencies are with their duties, the same numbers in every instance. */
@ApplicationScoped
class OverdueMeters {
    private final FindDuties findDuties;
    private final Moments moments;
    /** Null until they were counted: none is not the same as not known. */
    private volatile List<Duty> overdue;

    OverdueMeters(FindDuties findDuties, Moments moments, MeterRegistry meters) {
        this.findDuties = findDuties;
        this.moments = moments;
        for (Duty.Kind kind : Duty.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Gauge.builder("waymark.overdue.duties", this, here -> here.duties(kind))
                    .description("Duties of projects whose day has passed, by kind; counted every 5 minutes")
                    .tag("kind", name)
                    .register(meters);
            Gauge.builder("waymark.agencies.with.overdue.duties", this, here -> here.agencies(kind))
                    .description("Agencies that owe a duty whose day has passed, by kind; counted every 5 minutes")
                    .tag("kind", name)
                    .register(meters);
        }
    }

    @Scheduled(
            every = "5m",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = BeforeSchema.class)
    @Transactional
    void count() {
        Set<String> projects = SpecialProject.allAt(moments.today(), null).stream()
                .map(project -> project.code)
                .collect(Collectors.toSet());
        overdue = findDuties.of(projects, moments.today(), null).stream()
                .filter(duty -> duty.daysOverdue() > 0)
                .toList();
    }

    private double duties(Duty.Kind kind) {
        return overdue == null ? Double.NaN : of(kind).count();
    }

    private Stream<Duty> of(Duty.Kind kind) {
        return overdue.stream().filter(duty -> duty.kind() == kind);
    }

    private double agencies(Duty.Kind kind) {
        return overdue == null
                ? Double.NaN
                : of(kind).map(Duty::agency).filter(Objects::nonNull).distinct().count();
    }
}
