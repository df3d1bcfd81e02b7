package org.waymark.reporting.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.contracts.EventType;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.feed.NeighbourJournal.Happened;
import org.waymark.reporting.known.FactsProjector;

/** Made-up agencies, the smallest facts there are. */
public final class Agencies {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private Agencies() {}

    public static Happened version(String agency, int version) {
        return new Happened(
                EventType.AGENCY_REGISTERED,
                MONDAY,
                new AgencyRegistered(
                        agency,
                        version,
                        MONDAY,
                        NeighbourJournal.tree("{\"name\": {\"en\": \"Version " + version + "\"}}")));
    }

    public static void send(String agency, int version) {
        NeighbourJournal.send(List.of(version(agency, version)));
    }

    /** Until the projection has everything that was sent; fails after 60 s. */
    public static void awaitEverything(Places places) throws InterruptedException {
        for (String position : NeighbourJournal.positions()) {
            int colon = position.indexOf(':');
            if (!places.await(
                    FactsProjector.NAME,
                    position.substring(0, colon),
                    Long.parseLong(position.substring(colon + 1)),
                    Duration.ofSeconds(60))) {
                throw new AssertionError("not at " + position + " but at " + places.upTo(FactsProjector.NAME));
            }
        }
    }
}
