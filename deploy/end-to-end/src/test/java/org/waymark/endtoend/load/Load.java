package org.waymark.endtoend.load;

/** What others do while single observations are posted. */
enum Load {
    ALONE("alone", false, false, false),
    SLOW_READS(LoadRun.SLOW_READERS + " slow anonymous reads", true, false, false),
    UPLOADS(LoadRun.UPLOADERS + " uploads", false, true, false),
    SLOW_CONNECTIONS(LoadRun.SLOW_CONNECTIONS + " slow connections", false, false, true),
    EVERYTHING("all of these", true, true, true);

    private final String words;
    private final boolean reads;
    private final boolean uploads;
    private final boolean connections;

    Load(String words, boolean reads, boolean uploads, boolean connections) {
        this.words = words;
        this.reads = reads;
        this.uploads = uploads;
        this.connections = connections;
    }

    boolean reads() {
        return reads;
    }

    boolean uploads() {
        return uploads;
    }

    boolean connections() {
        return connections;
    }

    @Override
    public String toString() {
        return words;
    }
}
