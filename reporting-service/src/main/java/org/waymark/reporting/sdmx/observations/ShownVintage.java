package org.waymark.reporting.sdmx.observations;

/**
 * A vintage with everything that is shown of it.
 *
 * @param takenBack a withdrawal of it is known
 */
record ShownVintage(PublicVintage kept, ToldVintage told, boolean takenBack) {
    static ShownVintage of(PublicVintage kept, boolean takenBack) {
        return new ShownVintage(kept, kept.told(), takenBack);
    }

    String reviewState() {
        return kept.withdrawn() || takenBack ? "WITHDRAWN" : "PUBLISHED";
    }
}
