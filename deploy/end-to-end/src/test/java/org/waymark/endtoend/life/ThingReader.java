package org.waymark.endtoend.life;

import java.io.IOException;
import java.time.Duration;

/** Reads one thing again and again. */
final class ThingReader extends Asker {
    private final String path;

    ThingReader(int port, String token, Duration pace, Tally tally, String path) {
        super(Kind.THING, port, token, pace, tally);
        this.path = path;
    }

    @Override
    void askOnce() throws IOException {
        get(path);
    }
}
