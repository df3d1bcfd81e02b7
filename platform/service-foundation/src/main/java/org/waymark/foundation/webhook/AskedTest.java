package org.waymark.foundation.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param event the id of the event that will be sent */
@Schema(
        description = "The event that will be sent; the deliveries show what came of it",
        requiredProperties = {"event"},
        examples = "{\"event\": \"0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071\"}")
record AskedTest(UUID event) {}
