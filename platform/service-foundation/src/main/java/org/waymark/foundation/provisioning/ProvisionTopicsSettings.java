package org.waymark.foundation.provisioning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;
import org.waymark.foundation.setting.AtMost;
import org.waymark.foundation.setting.Unit;

/** What {@code provision-topics} is told by whoever installs the suite. Nothing else reads it. */
@ConfigMapping(prefix = "waymark.provision.topics")
public interface ProvisionTopicsSettings {
    /** Copies of every record; Kafka needs as many brokers. */
    @WithDefault("3")
    @Unit("copies")
    int replication();

    /** Copies that must be written before a record counts as sent. */
    @WithDefault("2")
    @Unit("copies")
    @AtMost("waymark.provision.topics.replication")
    int minInsyncReplicas();

    /** How long to wait for as many brokers as there are replicas. */
    @WithDefault("60s")
    Duration patience();

    /** How many partitions a topic gets when it is made. */
    Partitions partitions();

    /** By topic; without a number the topic gets what events are documented with. */
    interface Partitions {
        /** Of waymark.indicators.v1; 3 when absent. */
        @Unit("partitions")
        OptionalInt indicators();

        /** Of waymark.targets.v1; 3 when absent. */
        @Unit("partitions")
        OptionalInt targets();

        /** Of waymark.observations.v1; 12 when absent. */
        @Unit("partitions")
        OptionalInt observations();

        /** Of waymark.submissions.v1; 12 when absent. */
        @Unit("partitions")
        OptionalInt submissions();

        /** Of waymark.agencies.v1; 3 when absent. */
        @Unit("partitions")
        OptionalInt agencies();

        /** Of waymark.projects.v1; 3 when absent. */
        @Unit("partitions")
        OptionalInt projects();

        /** Of waymark.project-work.v1; 3 when absent. */
        @Unit("partitions")
        OptionalInt projectWork();

        /** Of waymark.assessments.v1; 3 when absent. */
        @Unit("partitions")
        OptionalInt assessments();
    }
}
