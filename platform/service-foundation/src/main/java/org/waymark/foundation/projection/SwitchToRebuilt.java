package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/** Replaces the tables in use by the rebuilt ones, while no instance can apply a batch. */
@ApplicationScoped
class SwitchToRebuilt {
    private static final Logger LOG = Logger.getLogger(SwitchToRebuilt.class);
    /** Shorter than the lock_timeout of the instances that wait meanwhile. */
    private static final Duration STANDSTILL = Duration.ofSeconds(3);

    private static final long LOOK = 10;

    /** A lock was not granted in time. */
    @SuppressWarnings("serial")
    private static final class Busy extends RuntimeException {
        private static final Set<String> LOCK_NOT_AVAILABLE_OR_DEADLOCK = Set.of("55P03", "40P01");

        static Busy orElse(SQLException failure) throws SQLException {
            if (LOCK_NOT_AVAILABLE_OR_DEADLOCK.contains(failure.getSQLState())) {
                return new Busy();
            }
            throw failure;
        }
    }

    private final RebuiltPlaces places;
    private final ProjectionTables tables;

    SwitchToRebuilt(RebuiltPlaces places, ProjectionTables tables) {
        this.places = places;
        this.tables = tables;
    }

    /** How an attempt ended. BEHIND: the rebuild did not catch up in time. BUSY: a lock was held too long by others. */
    enum Outcome {
        DONE,
        BEHIND,
        BUSY
    }

    Outcome attempt(Projector projector, Projection rebuild) {
        String projection = projector.name();
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> caughtUp(projection, rebuild) ? replace(projector) : Outcome.BEHIND);
        } catch (Busy busy) {
            LOG.infof("The tables of %s are in use, trying again", projection);
            return Outcome.BUSY;
        }
    }

    private Outcome replace(Projector projector) throws Exception {
        String projection = projector.name();
        try {
            tables.replaceByRebuilt(projection);
            projector.takeOver(ProjectionTables.replaced(projection));
            places.takeOver(projection);
            return Outcome.DONE;
        } catch (SQLException failure) {
            throw Busy.orElse(failure);
        }
    }

    private boolean caughtUp(String projection, Projection rebuild) throws Exception {
        freeze(projection);
        long end = System.nanoTime() + STANDSTILL.toNanos();
        while (places.isRebuildBehind(projection)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK);
        }
        return rebuild.close(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }

    private void freeze(String projection) throws SQLException {
        try {
            places.freeze(projection);
        } catch (SQLException failure) {
            throw Busy.orElse(failure);
        }
    }
}
