package org.waymark.foundation.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.schema.SchemaReady;

/** Deletes expired answers. All instances may do so at once. */
@ApplicationScoped
class ForgetAnswers {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final KeptAnswers kept;
    private final IdempotencySettings settings;
    private Loop forgetting;

    ForgetAnswers(KeptAnswers kept, IdempotencySettings settings) {
        this.kept = kept;
        this.settings = settings;
    }

    void start(@Observes SchemaReady ready) {
        if (!settings.forgetEvery().isZero()) {
            forgetting = new Loop("forget-answers", () -> Pool.RESERVED.run(this::forget)).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (forgetting != null) {
            forgetting.close(AT_ONCE);
        }
    }

    private void forget() throws InterruptedException {
        if (kept.forgetOlderThan(settings.keep()) == 0) {
            Thread.sleep(settings.forgetEvery().toMillis());
        }
    }
}
