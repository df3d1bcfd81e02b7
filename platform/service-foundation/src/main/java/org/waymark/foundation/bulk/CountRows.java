package org.waymark.foundation.bulk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.rows.RowFormat;

/** Counts what became of the rows of files. Rehearsals count nothing. */
@Singleton
public class CountRows {
    /** What became of a row. */
    public enum Outcome {
        RECORDED,
        REVISED,
        WITHDRAWN,
        UNCHANGED,
        REJECTED
    }

    private final Map<RowFormat, Map<Outcome, Counter>> counters = new EnumMap<>(RowFormat.class);

    CountRows(MeterRegistry meters) {
        for (RowFormat format : RowFormat.values()) {
            Map<Outcome, Counter> ofFormat = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                ofFormat.put(outcome, counter(format, outcome, meters));
            }
            counters.put(format, ofFormat);
        }
    }

    private static Counter counter(RowFormat format, Outcome outcome, MeterRegistry meters) {
        return Counter.builder("waymark.import.rows")
                .description("Rows of files by what became of them; of a file that is refused, those with an error")
                .tag("format", word(format))
                .tag("outcome", word(outcome))
                .register(meters);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public void add(BulkRequest request, Map<Outcome, Long> rows) {
        if (!request.dryRun()) {
            rows.forEach((outcome, number) ->
                    counters.get(request.format()).get(outcome).increment(number));
        }
    }

    /** Counts the rows for which a file is refused. */
    public <T> T countingRefused(BulkRequest request, Supplier<T> record) {
        try {
            return record.get();
        } catch (Refusal refused) {
            addRejected(request, refused);
            throw refused;
        }
    }

    public void addRejected(BulkRequest request, Refusal refused) {
        if (refused.members().get("rejected") instanceof Number rejected) {
            add(request, Map.of(Outcome.REJECTED, rejected.longValue()));
        }
    }
}
