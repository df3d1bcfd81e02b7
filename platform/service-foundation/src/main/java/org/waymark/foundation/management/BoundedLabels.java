package org.waymark.foundation.management;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.problem.DescribedPaths;

/**
 * Counts requests by the templates of the interface's paths and by the methods there are. The framework takes the path
 * itself where it knows no template: of two slashes, of a 405, of a request whose client left.
 */
@Singleton
class BoundedLabels {
    private static final String REQUESTS = "http.server.";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    /** The framework's own words for what has no template. */
    private static final Set<String> WORDS = Set.of("root", "NOT_FOUND", "REDIRECTION", "/cors-preflight");

    private final DescribedPaths paths;

    BoundedLabels(DescribedPaths paths) {
        this.paths = paths;
    }

    @Produces
    @Singleton
    MeterFilter bounded() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith(REQUESTS) ? withBoundedLabels(id) : id;
            }
        };
    }

    /** Of requests that we make: their labels would name receivers of webhooks, which clients choose. */
    @Produces
    @Singleton
    MeterFilter withoutReceivers() {
        return MeterFilter.denyNameStartsWith("http.client");
    }

    private Meter.Id withBoundedLabels(Meter.Id id) {
        List<Tag> bounded = id.getTags().stream().map(this::bounded).toList();
        return bounded.equals(id.getTags()) ? id : id.replaceTags(bounded);
    }

    private Tag bounded(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> isKnown(tag.getValue()) ? tag : Tag.of("uri", "UNKNOWN");
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", "OTHER");
            default -> tag;
        };
    }

    private boolean isKnown(String uri) {
        return paths.isTemplate(uri) || WORDS.contains(uri);
    }
}
