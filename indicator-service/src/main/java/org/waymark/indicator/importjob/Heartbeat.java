package org.waymark.indicator.importjob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.database.Pool;
import org.waymark.indicator.importing.ImportProgress;

/**
 * Reports, from its own thread and connection, that a job is alive and how far it is. It stops the job when it was
 * cancelled or taken over, or when the instance is ending.
 */
final class Heartbeat implements ImportProgress, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    /** The share of the progress at which each stage begins: reading is measured, and the rest takes about as long. */
    private static final Map<Stage, Double> BEGINS =
            Map.of(Stage.READING, 0.0, Stage.CHECKING, 0.5, Stage.APPLYING, 0.7);

    /** Thrown where the work notices that it has to stop. */
    @SuppressWarnings("serial")
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("the job was stopped", null, false, false);
        }
    }

    private final RunningJobs jobs;
    private final Job job;
    private final UUID worker;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "import-heartbeat"));
    private volatile Stage stage = Stage.READING;
    private volatile long rows;
    private volatile long bytes;
    private volatile boolean stopped;

    Heartbeat(RunningJobs jobs, Job job, UUID worker) {
        this.jobs = jobs;
        this.job = job;
        this.worker = worker;
    }

    Heartbeat every(long milliseconds) {
        clock.scheduleWithFixedDelay(this::beat, milliseconds, milliseconds, TimeUnit.MILLISECONDS);
        return this;
    }

    private void beat() {
        try {
            if (!Pool.RESERVED.ask(() -> jobs.beat(job.id(), worker, stage.name(), rows, progress()))) {
                stop();
            }
        } catch (DatabaseFailure databaseAway) {
            LOG.debug("The heartbeat of an import could not be recorded", databaseAway);
        }
    }

    private double progress() {
        double read = Math.min(1.0, (double) bytes / Math.max(1, job.bytes())) * BEGINS.get(Stage.CHECKING);
        return stage == Stage.READING ? read : BEGINS.get(stage);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void at(Stage newStage, long newRows) {
        stage = newStage;
        rows = newRows;
        if (stopped) {
            throw new Stopped();
        }
    }

    /** Counts the bytes that are read. */
    @Override
    public InputStream measuring(InputStream body) {
        return new FilterInputStream(body) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                bytes += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                bytes += Math.max(0, read);
                return read;
            }
        };
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
