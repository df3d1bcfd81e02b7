package org.waymark.foundation.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.LessThan;
import org.waymark.foundation.setting.MayBeZero;
import org.waymark.foundation.setting.Unit;

/** How the relay from the journal to Kafka works. */
@ConfigMapping(prefix = "waymark.relay")
public interface RelaySettings {
    /** Off in an operator's command, and in tests that call the relay themselves. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Off where another sender (Debezium's outbox router) reads the journal. Positions are still given and clocks still
     * run.
     */
    @WithDefault("true")
    boolean sending();

    /** How often the leader renews its lease. */
    @WithDefault("500ms")
    @LessThan("waymark.relay.lapse") Duration renewal();

    /** How often the other instances check whether the lease has lapsed. */
    @WithDefault("50ms")
    @AtMost("waymark.relay.lapse")
    Duration look();

    /** How long after its last renewal a lease may be taken over. */
    @WithDefault("1500ms")
    Duration lapse();

    /** How long an idle leader waits before it looks for entries of other instances. */
    @WithDefault("50ms")
    Duration idle();

    /**
     * The least time between two rounds of numbering. A first entry is numbered at once, and numbered entries are sent
     * at once.
     */
    @WithDefault("150ms")
    @MayBeZero("no pause")
    Duration pace();

    /** The most entries that are numbered at once, or sent in one Kafka transaction. */
    @WithDefault("5000")
    @Unit("entries")
    int batch();

    /** The least time between two markers on a partition. */
    @WithDefault("250ms")
    @MayBeZero("after every batch")
    Duration markerInterval();

    /** The least time between two heartbeats, which tell that nothing was announced since. */
    @WithDefault("200ms")
    @MayBeZero("none")
    Duration heartbeat();
}
