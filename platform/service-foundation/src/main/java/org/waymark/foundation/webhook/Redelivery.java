package org.waymark.foundation.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param events how many dead letters will be sent again */
@Schema(
        description = "How many dead letters will be sent again",
        requiredProperties = {"events"},
        examples = "{\"events\": 1}")
record Redelivery(int events) {}
