package org.waymark.foundation.projection;

/** A projector at work: on the tables everybody reads, or on those being rebuilt beside them. */
record Work(Projector projector, boolean rebuilds) {
    static Work serving(Projector projector) {
        return new Work(projector, false);
    }

    static Work rebuilding(Projector projector) {
        return new Work(projector, true);
    }

    /** Under which its places and dead letters are kept. */
    String place() {
        return rebuilds ? rebuildOf(projector.name()) : projector.name();
    }

    String group(String service) {
        return service + "-" + projector.name() + (rebuilds ? "-rebuild" : "");
    }

    static String rebuildOf(String projection) {
        return projection + "~rebuild";
    }
}
