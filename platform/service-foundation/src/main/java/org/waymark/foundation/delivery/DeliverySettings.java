package org.waymark.foundation.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.Unit;

/** How events are delivered to receivers, and for how long it is tried. */
@ConfigMapping(prefix = "waymark.webhooks")
public interface DeliverySettings {
    /** Off in an operator's command, and in tests that deliver themselves. */
    @WithDefault("true")
    boolean enabled();

    /** How often the journal is looked at for something new. */
    @WithDefault("250ms")
    Duration look();

    /** The most requests to one subscription's receiver at once; there is one at most for each key. */
    @WithDefault("8")
    @Unit("requests")
    int concurrency();

    /** How long to wait after a first failure; each further one doubles it. A random part of up to half is taken off. */
    @WithDefault("1s")
    @AtMost("waymark.webhooks.retry-most")
    Duration retryFirst();

    /** The longest time between two attempts, also where a receiver asks for a longer one. */
    @WithDefault("1h")
    Duration retryMost();

    /**
     * How long an event is tried before it becomes a dead letter, and how long a receiver may take nothing at all before
     * its subscription is switched off, at its place.
     */
    @WithDefault("72h")
    Duration giveUpAfter();

    /** The most events that wait for one receiver beside the journal; then no more are taken from it. */
    @WithDefault("10000")
    @Unit("events")
    int waiting();

    /** How long the log of deliveries is kept. */
    @WithDefault("168h")
    Duration logKept();

    /** The most entries of one subscription that the log keeps. */
    @WithDefault("10000")
    @Unit("entries")
    int logEntries();
}
