package org.waymark.foundation.snapshot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Optional;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.LessThan;
import org.waymark.foundation.setting.Unit;

/**
 * How many reads one instance does at once. Lists, exports, reports and changes have slots; each class of callers has
 * its own, so none can take those of another. The sum of the slots must not be more than the pool "reads" has
 * connections.
 */
@ConfigMapping(prefix = "waymark.reads")
public interface ReadSettings {
    /** Slots of callers without agency, with or without a token. By default as many as processors, 2 to 6. */
    @Unit("slots")
    Optional<@Positive Integer> anonymous();

    /**
     * Slots that one address of these may have, fewer than there are exports at once; beyond it 429
     * {@code too-many-requests}. By default half as many as processors, 1 to 3: a reading takes a processor here or in
     * the database, and who writes needs one too.
     */
    @Unit("slots")
    Optional<@Positive Integer> perAddress();

    /** Slots of callers who speak for an agency. */
    @WithDefault("6")
    @Unit("slots")
    @Positive int agencies();

    /** Slots that one agency may have, fewer than there are exports at once; beyond it 429 {@code too-many-requests}. */
    @WithDefault("3")
    @Unit("slots")
    @AtMost("waymark.reads.agencies")
    @Positive int perAgency();

    /** Slots of the roles office, auditor, evaluator and catalogue-admin. */
    @WithDefault("4")
    @Unit("slots")
    @Positive int offices();

    /** How many requests of a class wait for a slot, without a thread; one more is refused at once. */
    @WithDefault("32")
    @Unit("requests")
    @Positive int waiting();

    /** The longest a request waits for a slot; beyond it 503 {@code busy}. */
    @WithDefault("2s")
    Duration patience();

    /** Connections of the default pool that reads may have. */
    @WithDefault("8")
    @Unit("connections")
    @LessThan("quarkus.datasource.jdbc.max-size") @Positive int entities();
}
