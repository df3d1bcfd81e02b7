package org.waymark.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A Kafka topic and the service that alone writes to it. Partition counts never change under {@code v1}. */
public enum Topic {
    INDICATORS("waymark.indicators.v1", "/indicator-service", 3),
    TARGETS("waymark.targets.v1", "/indicator-service", 3),
    OBSERVATIONS("waymark.observations.v1", "/indicator-service", 12),
    /** Drafts, returns and embargoed values: internal, so that access rights can follow topics. */
    SUBMISSIONS("waymark.submissions.v1", "/indicator-service", 12),
    AGENCIES("waymark.agencies.v1", "/project-service", 3),
    /** What anyone may read of projects: their definitions, and states that have been accepted. */
    PROJECTS("waymark.projects.v1", "/project-service", 3),
    /** What is not accepted yet, ratings and risks that are not published: internal. */
    PROJECT_WORK("waymark.project-work.v1", "/project-service", 3),
    ASSESSMENTS("waymark.assessments.v1", "/reporting-service", 3);

    private final String topicName;
    private final String source;
    private final int defaultPartitions;

    Topic(String topicName, String source, int defaultPartitions) {
        this.topicName = topicName;
        this.source = source;
        this.defaultPartitions = defaultPartitions;
    }

    public String topicName() {
        return topicName;
    }

    /** The CloudEvents {@code source} of everything on this topic. */
    public String source() {
        return source;
    }

    public int defaultPartitions() {
        return defaultPartitions;
    }

    /** Whether it carries only what anyone may read. */
    public boolean isPublic() {
        return this != SUBMISSIONS && this != PROJECT_WORK;
    }

    /** Where a consumer puts records of this topic that it can never read. */
    public String deadLetters() {
        return topicName + ".dlq";
    }

    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(topicName))
                .findFirst();
    }

    public static List<Topic> of(String source) {
        return Arrays.stream(values())
                .filter(topic -> topic.source.equals(source))
                .toList();
    }
}
