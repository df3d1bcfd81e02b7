package org.waymark.foundation.projection;

import java.util.function.Supplier;
import org.waymark.foundation.loop.Loop;

/**
 * A projection on a thread of its own. Its consumer is made there: that needs an address that resolves, which may come
 * later.
 */
public final class RunningProjection {
    private final Supplier<Projection> opening;
    private final Standing standing;
    private final Loop loop;
    private Projection projection;

    RunningProjection(String name, Supplier<Projection> opening, Standing standing) {
        this.opening = opening;
        this.standing = standing;
        this.loop = new Loop("projection-" + name, this::step);
    }

    RunningProjection start() {
        loop.start();
        return this;
    }

    private void step() throws Exception {
        if (projection == null) {
            projection = opening.get();
        }
        try {
            projection.step();
        } finally {
            standing.look(projection);
        }
    }

    public void close() {
        loop.close();
        if (projection != null) {
            projection.close();
        }
    }
}
