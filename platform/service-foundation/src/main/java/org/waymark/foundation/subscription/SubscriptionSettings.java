package org.waymark.foundation.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.MayBeZero;
import org.waymark.foundation.setting.SameEverywhere;
import org.waymark.foundation.setting.Unit;

/** How many subscriptions there may be, and how their secrets are kept. */
@ConfigMapping(prefix = "waymark.webhooks")
public interface SubscriptionSettings {
    /**
     * With which secrets of subscriptions are encrypted: 32 bytes in Base64, as {@code openssl rand -base64 32} makes
     * them. Without it nobody can subscribe, and nothing is delivered: each subscription keeps its place. When it
     * changes, each subscription is switched off until its agency gives it a secret again.
     */
    @SameEverywhere
    Optional<String> secretKey();

    /** How long the secret before is used beside a new one: both sign. */
    @WithDefault("24h")
    @MayBeZero("only the new one signs")
    Duration rotation();

    /** The most subscriptions of one agency. */
    @WithDefault("20")
    @Unit("subscriptions")
    @AtMost("waymark.webhooks.subscriptions")
    int perAgency();

    /** The most subscriptions together; each that is active has a thread of its own where events are delivered. */
    @WithDefault("200")
    @Unit("subscriptions")
    int subscriptions();
}
