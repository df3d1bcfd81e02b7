package org.waymark.foundation.slot;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** What the slots of a class of callers are doing. */
final class SlotMeters {
    private SlotMeters() {}

    static void show(CallerClass callers, SlotsOfClass slots, MeterRegistry meters) {
        String name = callers.name().toLowerCase(Locale.ROOT);
        Gauge.builder("waymark.read.slots", slots, SlotsOfClass::most)
                .description("Lists, exports and reports that callers of a class may have under way at once")
                .tag("callers", name)
                .register(meters);
        Gauge.builder("waymark.read.slots.held", slots, SlotsOfClass::held)
                .description("Lists, exports and reports of a class of callers that are under way")
                .tag("callers", name)
                .register(meters);
        Gauge.builder("waymark.read.slots.waiting", slots, SlotsOfClass::waiting)
                .description("Requests of a class of callers that wait for a slot")
                .tag("callers", name)
                .register(meters);
        FunctionCounter.builder("waymark.read.slots.refused", slots, SlotsOfClass::refused)
                .description("Requests of a class of callers that were answered with 429 or 503 for want of a slot")
                .tag("callers", name)
                .register(meters);
    }
}
