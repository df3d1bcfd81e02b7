package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Fills a projection's tables anew from the beginning of its topics, while the old ones are still read and written, and
 * then replaces them in one short transaction. It publishes nothing. If it is interrupted, the projection goes on as
 * before; the next rebuild begins again from the beginning.
 */
@ApplicationScoped
public class RebuildProjection {
    private static final Logger LOG = Logger.getLogger(RebuildProjection.class);
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('waymark rebuild'), hashtext(?))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('waymark rebuild'), hashtext(?))";

    /** So few records can be read while all instances wait. */
    private static final long NEARLY_THERE = 2_000;

    private static final long LOOK = 100;
    private static final int LOOKS_FOR_A_LINE = 100;
    private static final long SHORTEST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 30_000;

    private final DataSource database;
    private final ProjectionTables tables;
    private final RebuiltPlaces places;
    private final Projections projections;
    private final SwitchToRebuilt switchToRebuilt;

    RebuildProjection(
            DataSource database,
            ProjectionTables tables,
            RebuiltPlaces places,
            Projections projections,
            SwitchToRebuilt switchToRebuilt) {
        this.database = database;
        this.tables = tables;
        this.places = places;
        this.projections = projections;
        this.switchToRebuilt = switchToRebuilt;
    }

    public void rebuild(Projector projector, Consumer<RebuildProgress> watcher) throws Exception {
        String projection = projector.name();
        // The lock belongs to this session, which ends with the process however that ends.
        try (Connection session = database.getConnection()) {
            if (!is(session, LOCK, projection)) {
                throw new RebuildRefused(projection);
            }
            try {
                tables.makeRebuilt(projection);
                places.forgetRebuild(projection);
                fill(projector, watcher);
                tables.dropReplaced(projection);
            } finally {
                is(session, UNLOCK, projection);
            }
        }
    }

    private void fill(Projector projector, Consumer<RebuildProgress> watcher) throws Exception {
        Projection rebuild = projections.of(Work.rebuilding(projector));
        try {
            catchUp(rebuild, watcher);
            tables.analyseRebuilt(projector.name());
            settle(projector);
            tables.analyseRebuilt(projector.name());
            replace(projector, rebuild, watcher);
        } finally {
            rebuild.close();
        }
    }

    private void replace(Projector projector, Projection rebuild, Consumer<RebuildProgress> watcher) throws Exception {
        long pause = SHORTEST_PAUSE;
        while (true) {
            catchUp(rebuild, watcher);
            settle(projector);
            switch (switchToRebuilt.attempt(projector, rebuild)) {
                case DONE:
                    return;
                case BUSY:
                    // Every attempt makes readers wait, so attempts become rarer while the tables are busy.
                    Thread.sleep(pause);
                    pause = Math.min(pause * 2, LONGEST_PAUSE);
                    break;
                default:
                    break;
            }
        }
    }

    private void settle(Projector projector) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> {
                tables.writeToRebuilt(projector.name());
                return projector.settle();
            });
        }
    }

    private static void catchUp(Projection rebuild, Consumer<RebuildProgress> watcher) throws Exception {
        if (!rebuild.isOpen()) {
            rebuild.open();
        }
        for (int looks = 0; !rebuild.hasBegun(); looks++) {
            if (looks % LOOKS_FOR_A_LINE == 0) {
                LOG.info("Waiting for Kafka to give out the partitions");
            }
            Thread.sleep(LOOK);
        }
        while (look(rebuild, watcher).behind() > NEARLY_THERE) {
            Thread.sleep(LOOK);
        }
    }

    private static RebuildProgress look(Projection rebuild, Consumer<RebuildProgress> watcher) {
        if (rebuild.failure() != null) {
            throw new IllegalStateException("A rebuild does not wait for better times", rebuild.failure());
        }
        RebuildProgress progress = rebuild.progress();
        watcher.accept(progress);
        return progress;
    }

    private static boolean is(Connection session, String query, String projection) throws SQLException {
        try (PreparedStatement select = session.prepareStatement(query)) {
            select.setString(1, projection);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
