package org.waymark.indicator.importjob;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts the jobs that this instance has brought to an end. */
@Singleton
class CountJobs {
    private final Map<JobState, Counter> byEnd = new EnumMap<>(JobState.class);

    CountJobs(MeterRegistry meters) {
        for (JobState end : List.of(JobState.DONE, JobState.REFUSED, JobState.FAILED)) {
            byEnd.put(
                    end,
                    Counter.builder("waymark.import.jobs")
                            .description("Import jobs that this instance has brought to an end")
                            .tag("outcome", end.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
    }

    void ended(JobState end) {
        byEnd.get(end).increment();
    }
}
