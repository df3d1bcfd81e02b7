package org.waymark.foundation.provisioning;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.waymark.contracts.Topic;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;
import org.waymark.provisioning.NotProvisioned;
import org.waymark.provisioning.Report;
import org.waymark.provisioning.topic.ProvisionTopics;
import org.waymark.provisioning.topic.TopicSettings;

/** Makes the topics of the whole suite: every service's jar can do it, and once is enough. */
@ApplicationScoped
class ProvisionTopicsCommand implements Command {
    private static final int LEFT_TO_DO = 1;

    private final Map<String, Object> kafka;
    private final ProvisionTopicsSettings settings;

    ProvisionTopicsCommand(
            @Identifier("default-kafka-broker") Map<String, Object> kafka, ProvisionTopicsSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "provision-topics";
    }

    @Override
    public String description() {
        return "[--dry-run]: makes all topics of the suite, and brings the settings of those that exist in line";
    }

    @Override
    public int run(List<String> given) {
        Arguments arguments = new Arguments(given);
        boolean rehearsal = arguments.takeFlag("dry-run");
        if (!arguments.allTaken()) {
            System.out.println("provision-topics " + description());
            return MISUSED;
        }
        try {
            return provision(chosen(), rehearsal);
        } catch (IllegalArgumentException wrongSetting) {
            System.out.println(wrongSetting.getMessage());
            return MISUSED;
        } catch (NotProvisioned failure) {
            System.out.println(failure.getMessage());
            return LEFT_TO_DO;
        }
    }

    private int provision(TopicSettings chosen, boolean rehearsal) {
        Report report = new Report(System.out::println);
        ProvisionTopics topics = new ProvisionTopics(kafka, chosen, settings.patience());
        if (rehearsal) {
            topics.rehearse(report);
        } else {
            topics.provision(report);
        }
        return report.isComplete() ? 0 : LEFT_TO_DO;
    }

    private TopicSettings chosen() {
        Map<Topic, Integer> partitions = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            chosenFor(topic).ifPresent(number -> partitions.put(topic, number));
        }
        return new TopicSettings(settings.replication(), settings.minInsyncReplicas(), partitions);
    }

    private OptionalInt chosenFor(Topic topic) {
        ProvisionTopicsSettings.Partitions chosen = settings.partitions();
        return switch (topic) {
            case INDICATORS -> chosen.indicators();
            case TARGETS -> chosen.targets();
            case OBSERVATIONS -> chosen.observations();
            case SUBMISSIONS -> chosen.submissions();
            case AGENCIES -> chosen.agencies();
            case PROJECTS -> chosen.projects();
            case PROJECT_WORK -> chosen.projectWork();
            case ASSESSMENTS -> chosen.assessments();
        };
    }
}
