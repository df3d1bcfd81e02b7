package org.waymark.foundation.recovery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.command.Command;

/** The command for an operator after a restore. It does all or nothing; running it again changes nothing. */
@ApplicationScoped
class JournalRecover implements Command {
    private static final int AN_HOUR = 3600;
    private static final int LEFT_TO_DO = 1;
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('waymark journal-recover'))";

    /** Thrown to roll back what {@link RecoverJournal} did. */
    @SuppressWarnings("serial")
    private static final class InTheWay extends RuntimeException {
        private final List<String> obstacles;

        InTheWay(List<String> obstacles) {
            super(null, null, false, false);
            this.obstacles = obstacles;
        }
    }

    private final DataSource database;
    private final TopicsLog topics;
    private final MissingEvents missingEvents;
    private final RecoverJournal recoverJournal;
    private final String source;

    JournalRecover(
            DataSource database,
            TopicsLog topics,
            MissingEvents missingEvents,
            RecoverJournal recoverJournal,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.topics = topics;
        this.missingEvents = missingEvents;
        this.recoverJournal = recoverJournal;
        this.source = "/" + service;
    }

    @Override
    public String name() {
        return "journal-recover";
    }

    @Override
    public String description() {
        return "after a restore of the database: puts back what the topics know";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        if (!arguments.isEmpty()) {
            System.out.println("journal-recover takes no arguments");
            return MISUSED;
        }
        // The lock ends with its connection, even when this process is killed.
        try (Connection alone = database.getConnection();
                Statement lock = alone.createStatement();
                ResultSet locked = lock.executeQuery(LOCK)) {
            locked.next();
            if (!locked.getBoolean(1)) {
                System.out.println("Another journal-recover is running");
                return LEFT_TO_DO;
            }
            return readAndRecover();
        }
    }

    private int readAndRecover() throws Exception {
        missingEvents.create();
        try {
            AtomicLong read = new AtomicLong();
            Instant told = topics.read(source, batch -> {
                missingEvents.stage(batch);
                read.addAndGet(batch.size());
            });
            System.out.printf("Read %d events of %s%n", read.get(), source);
            return recover(recoverJournal.missing(), told);
        } finally {
            missingEvents.drop();
        }
    }

    private int recover(RecoverJournal.Missing missing, Instant told) {
        if (missing.events() == 0) {
            System.out.println("The journal holds them all: nothing to do");
            return 0;
        }
        if (!missing.isWhole()) {
            System.out.printf(
                    "The journal ends at %d; of positions %d to %d the topics hold %d events: nothing was changed%n",
                    missing.journalEnd(), missing.first(), missing.last(), missing.events());
            return LEFT_TO_DO;
        }
        try {
            RecoverJournal.Missing putBack = QuarkusTransaction.requiringNew()
                    .timeout(AN_HOUR)
                    .call(() -> {
                        List<String> obstacles = recoverJournal.putBack();
                        if (!obstacles.isEmpty()) {
                            throw new InTheWay(obstacles);
                        }
                        recoverJournal.announceAfter(told);
                        return recoverJournal.missing();
                    });
            System.out.printf(
                    "Positions %d to %d stand again: %d events put back, %d were in the journal without their position%n",
                    putBack.first(), putBack.last(), putBack.unknown(), putBack.events() - putBack.unknown());
            return 0;
        } catch (InTheWay since) {
            System.out.println("Nothing was changed, because of what was written since the restore:");
            since.obstacles.forEach(obstacle -> System.out.println("  " + obstacle));
            return LEFT_TO_DO;
        }
    }
}
