package org.waymark.foundation.refusedwrite;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.problem.ProblemType;

/** Counts refusals by the kind of their problem. Every kind is there from the start, so that the first one shows. */
@Singleton
class CountRefusedWrites {
    private static final String OTHER = "unknown";

    private final Map<String, Counter> byProblem;

    CountRefusedWrites(MeterRegistry meters) {
        this.byProblem = Stream.concat(
                        Arrays.stream(ProblemType.values())
                                .map(type -> type.uri().substring("/problems/".length())),
                        Stream.of(OTHER))
                .collect(Collectors.toMap(Function.identity(), problem -> counter(problem, meters)));
    }

    private static Counter counter(String problem, MeterRegistry meters) {
        return Counter.builder("waymark.refused.writes")
                .description("Writes that were answered with 4xx or 5xx, and jobs that were refused, by problem")
                .tag("problem", problem)
                .register(meters);
    }

    void add(RefusedWrite refused) {
        if (refused.status() >= 400) {
            String type = refused.reason().type();
            byProblem
                    .getOrDefault(type == null ? OTHER : type, byProblem.get(OTHER))
                    .increment();
        }
    }
}
