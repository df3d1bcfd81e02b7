package org.waymark.foundation.receiver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.SameEverywhere;

/** To which addresses webhooks may be sent, and how long a receiver may take. */
@ConfigMapping(prefix = "waymark.webhooks")
public interface ReceiverSettings {
    /**
     * Allows receivers on every address and port, also without TLS: for trials on one machine. Whoever has a token could
     * have requests sent into the operator's own network, so it stops the start unless the public address is a loopback
     * one.
     */
    @WithDefault("false")
    @SameEverywhere
    boolean privateAddresses();

    /**
     * Networks that are not public and in which receivers may be all the same, such as {@code 10.20.0.0/16}, separated by
     * commas. TLS stays required.
     */
    @SameEverywhere
    Optional<List<String>> networks();

    /** How long a receiver may take to answer, with connecting. */
    @WithDefault("10s")
    Duration timeout();

    /** How long connecting may take, with TLS. */
    @WithDefault("5s")
    @AtMost("waymark.webhooks.timeout")
    Duration connectTimeout();
}
