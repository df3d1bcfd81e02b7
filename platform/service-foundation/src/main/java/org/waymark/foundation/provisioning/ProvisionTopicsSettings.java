package org.waymark.foundation.provisioning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** What {@code provision-topics} is told by whoever installs the suite. Nothing else reads it. */
@ConfigMapping(prefix = "waymark.provision.topics")
public interface ProvisionTopicsSettings {
    /** Copies of every record; Kafka needs as many brokers. */
    @WithDefault("3")
    int replication();

    /** Copies that must be written before a record counts as sent; at most the replication. */
    @WithDefault("2")
    int minInsyncReplicas();

    /** How long to wait for as many brokers as there are replicas. */
    @WithDefault("60s")
    Duration patience();

    /** How many partitions a topic gets when it is made. */
    Partitions partitions();

    /** By topic; without a number the topic gets what events are documented with. */
    interface Partitions {
        /** Of waymark.indicators.v1; 3 when absent. */
        OptionalInt indicators();

        /** Of waymark.targets.v1; 3 when absent. */
        OptionalInt targets();

        /** Of waymark.observations.v1; 12 when absent. */
        OptionalInt observations();

        /** Of waymark.submissions.v1; 12 when absent. */
        OptionalInt submissions();

        /** Of waymark.agencies.v1; 3 when absent. */
        OptionalInt agencies();

        /** Of waymark.projects.v1; 3 when absent. */
        OptionalInt projects();

        /** Of waymark.project-work.v1; 3 when absent. */
        OptionalInt projectWork();

        /** Of waymark.assessments.v1; 3 when absent. */
        OptionalInt assessments();
    }
}
