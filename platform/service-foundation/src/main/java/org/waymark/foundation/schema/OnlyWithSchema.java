package org.waymark.foundation.schema;

import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** A request that comes although this instance is not ready is asked to come again; it would find no tables. */
@Singleton
public class OnlyWithSchema {
    private static final String WAIT_SECONDS = "2";

    private final AwaitSchema awaitSchema;

    OnlyWithSchema(AwaitSchema awaitSchema) {
        this.awaitSchema = awaitSchema;
    }

    @ServerRequestFilter(preMatching = true)
    public void refuseBefore() {
        if (awaitSchema.reason().isPresent()) {
            throw Refusal.of(
                            ProblemType.UNAVAILABLE,
                            "数据库结构尚未升级到本版本，请稍后重试",
                            "The database is not yet migrated to what this version needs; try again")
                    .withHeader("Retry-After", WAIT_SECONDS);
        }
    }
}
