package org.waymark.backing.kafka;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.waymark.contracts.journal.Heartbeats;

/** The topics of the suite. They are made here and never by a service; partition counts never change under v1. */
public record Topics(List<Topic> topics) {
    public Topics {
        topics = List.copyOf(topics);
    }

    /** With a dead-letter topic for each that carries events. */
    public static Topics ofTheSuite() {
        Stream<Topic> ofEvents = Arrays.stream(org.waymark.contracts.Topic.values())
                .map(topic -> new Topic(topic.topicName(), topic.defaultPartitions()))
                .flatMap(topic -> Stream.of(topic, topic.deadLetters()));
        Topic heartbeats = new Topic(Heartbeats.TOPIC, Heartbeats.PARTITIONS, Heartbeats.RETENTION);
        return new Topics(Stream.concat(ofEvents, Stream.of(heartbeats)).toList());
    }

    /** Does no harm when they exist. */
    public void createIn(Kafka kafka) {
        try (Admin admin = kafka.admin()) {
            Set<String> existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<Topic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            while (!missing.isEmpty() && !created(admin, missing)) {
                Thread.sleep(50);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Topics cannot be created at " + kafka.bootstrapServers(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    private static boolean created(Admin admin, Collection<Topic> missing)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            admin.createTopics(missing.stream().map(Topic::request).toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            // A broker that has just started is not yet counted as a place for replicas.
            if (e.getCause() instanceof InvalidReplicationFactorException) {
                return false;
            }
            if (e.getCause() instanceof TopicExistsException) {
                return true;
            }
            throw e;
        }
    }
}
