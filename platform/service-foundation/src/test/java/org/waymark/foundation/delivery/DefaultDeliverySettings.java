package org.waymark.foundation.delivery;

import java.time.Duration;

class DefaultDeliverySettings implements DeliverySettings {
    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration look() {
        return Duration.ofMillis(250);
    }

    @Override
    public int concurrency() {
        return 8;
    }

    @Override
    public Duration retryFirst() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration retryMost() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration giveUpAfter() {
        return Duration.ofHours(72);
    }

    @Override
    public int waiting() {
        return 10_000;
    }

    @Override
    public Duration logKept() {
        return Duration.ofHours(168);
    }

    @Override
    public int logEntries() {
        return 2;
    }
}
