package org.waymark.foundation.projection;

/** A projector at work: on the tables in use, or on those being rebuilt beside them. */
record Work(Projector projector, boolean rebuilds) {
    private static final String REBUILD = "-rebuild";

    static Work serving(Projector projector) {
        return new Work(projector, false);
    }

    static Work rebuilding(Projector projector) {
        return new Work(projector, true);
    }

    /**
     * A channel is named after its projector; a suffix after a hyphen distinguishes further channels of the same one.
     */
    static Work of(String channel, Projectors projectors) {
        Projector projector = projectors.named(channel.split("-", 2)[0]).orElseThrow();
        return new Work(projector, channel.endsWith(REBUILD));
    }

    String channel() {
        return projector.name() + (rebuilds ? REBUILD : "");
    }

    /** The name under which its places and dead letters are kept. */
    String place() {
        return rebuilds ? rebuildOf(projector.name()) : projector.name();
    }

    static String rebuildOf(String projection) {
        return projection + "~rebuild";
    }

    @Override
    public String toString() {
        return "projection-" + place();
    }
}
