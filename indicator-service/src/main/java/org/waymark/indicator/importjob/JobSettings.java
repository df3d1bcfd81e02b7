package org.waymark.indicator.importjob;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.waymark.foundation.setting.Interval;
import org.waymark.foundation.setting.LessThan;
import org.waymark.foundation.setting.Unit;

/** How imports are run as jobs: each instance runs one at a time. */
@ConfigMapping(prefix = "waymark.imports")
public interface JobSettings {
    /** Off where an instance only queues jobs, and in an operator's command. */
    @WithDefault("true")
    boolean enabled();

    /** How often an idle instance looks for a job. */
    @WithDefault("500ms")
    Duration look();

    /** How often a running job gives a sign of life. */
    @WithDefault("1s")
    @LessThan("waymark.imports.lapse") Duration heartbeat();

    /** How long after its last sign of life a job may be taken over. */
    @WithDefault("15s")
    Duration lapse();

    /** The longest transaction of a job. */
    @WithDefault("2H")
    Duration timeLimit();

    /** How often a job is begun at most; it begins again when an instance was killed or the database was away. */
    @WithDefault("10")
    @Unit("attempts")
    int attempts();

    /** How many unfinished jobs a sender ({@code sub}) may have; beyond it 429 {@code too-many-requests}. */
    @WithDefault("20")
    @Unit("jobs")
    int unfinished();

    /** How often the jobs that wait and run are counted. */
    @WithDefault("5s")
    Interval countEvery();

    /** How long after a job's end its body and its single errors are kept. */
    @WithDefault("7D")
    Duration keep();

    /** How often expired bodies and errors are deleted. */
    @WithDefault("10M")
    Duration forgetEvery();
}
