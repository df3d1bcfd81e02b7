package org.waymark.foundation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What the service reads, as its channels are configured. */
@ApplicationScoped
class IncomingChannels {
    private static final Pattern CONNECTOR = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.connector");

    private final Config config;

    IncomingChannels(Config config) {
        this.config = config;
    }

    Collection<String> topics() {
        return everyChannel(this::topicsOf);
    }

    Collection<String> groups() {
        return everyChannel(channel -> Stream.of(config.getValue(named(channel, "group.id"), String.class)));
    }

    private Stream<String> topicsOf(String channel) {
        return config.getOptionalValue(named(channel, "topics"), String[].class)
                .map(Stream::of)
                .orElseGet(() -> Stream.of(config.getOptionalValue(named(channel, "topic"), String.class)
                        .orElse(channel)));
    }

    private Set<String> everyChannel(Function<String, Stream<String>> question) {
        Set<String> all = new TreeSet<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(CONNECTOR::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> question.apply(found.group(1)))
                .forEach(all::add);
        return all;
    }

    private static String named(String channel, String attribute) {
        return "mp.messaging.incoming." + channel + "." + attribute;
    }
}
