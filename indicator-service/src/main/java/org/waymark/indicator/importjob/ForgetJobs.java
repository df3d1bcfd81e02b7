package org.waymark.indicator.importjob;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.schema.SchemaReady;

/** Deletes the bodies and single errors of jobs that ended long ago; their counts stay. Every instance does so. */
@ApplicationScoped
class ForgetJobs {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final String FORGET =
            """
            with old as (
                select id from import_job where kept and finished_at < now() - ? * interval '1 millisecond'
                order by finished_at limit 1 for update skip locked),
            parts as (delete from import_part where job in (select id from old))
            update import_job set kept = false, details = null where id in (select id from old)
            """;

    private final Database database;
    private final JobSettings settings;
    private Loop forgetting;

    ForgetJobs(Database database, JobSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    void start(@Observes SchemaReady ready) {
        if (settings.enabled()) {
            forgetting = new Loop("forget-imports", this::forget).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (forgetting != null) {
            forgetting.close(AT_ONCE);
        }
    }

    private void forget() throws InterruptedException {
        if (database.change(FORGET, settings.keep().toMillis()) == 0) {
            Thread.sleep(settings.forgetEvery().toMillis());
        }
    }
}
