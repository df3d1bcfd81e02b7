package org.waymark.foundation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.command.Arguments;
import org.waymark.foundation.command.Command;
import org.waymark.provisioning.access.Access;
import org.waymark.provisioning.access.CommandLines;
import org.waymark.provisioning.access.ConsumerAccess;
import org.waymark.provisioning.access.ServiceAccess;
import org.waymark.provisioning.access.StrimziRules;

/** Prints rights and gives none: whoever administers Kafka runs the lines, or keeps them with the other resources. */
@ApplicationScoped
class PrintAclsCommand implements Command {
    private static final int INCONSISTENT = 1;
    private static final String COMMANDS = "kafka";
    private static final String STRIMZI = "strimzi";

    private final String service;
    private final IncomingChannels channels;

    PrintAclsCommand(@ConfigProperty(name = "quarkus.application.name") String service, IncomingChannels channels) {
        this.service = service;
        this.channels = channels;
    }

    @Override
    public String name() {
        return "print-acls";
    }

    @Override
    public String description() {
        return "[--consumer NAME] [--format kafka|strimzi] [--principal User:NAME]: the rights on Kafka that this"
                + " service's user needs, or those of a consumer outside the suite";
    }

    @Override
    public int run(List<String> given) {
        Arguments arguments = new Arguments(given);
        Optional<String> consumer = arguments.takeOption("consumer");
        String format = arguments.takeOption("format").orElse(COMMANDS);
        String principal = arguments.takeOption("principal").orElse("User:" + consumer.orElse(service));
        boolean known = format.equals(COMMANDS) || format.equals(STRIMZI);
        if (!arguments.allTaken() || !known || !principal.startsWith("User:")) {
            System.out.println("print-acls " + description());
            return MISUSED;
        }
        try {
            List<Access> needed = consumer.isPresent() ? new ConsumerAccess(consumer.get()).needed() : ofService();
            lines(format, principal, needed).forEach(System.out::println);
            return 0;
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage());
            return consumer.isPresent() ? MISUSED : INCONSISTENT;
        }
    }

    private List<Access> ofService() {
        String prefix = ServiceAccess.groupPrefix(service);
        channels.groups().stream().filter(group -> !group.startsWith(prefix)).forEach(group -> {
            throw new IllegalArgumentException(
                    "The consumer group " + group + " does not begin with " + prefix + ": set it back");
        });
        return new ServiceAccess(service, channels.topics()).needed();
    }

    private static List<String> lines(String format, String principal, List<Access> needed) {
        return format.equals(STRIMZI) ? StrimziRules.of(needed) : CommandLines.of(principal, needed);
    }
}
