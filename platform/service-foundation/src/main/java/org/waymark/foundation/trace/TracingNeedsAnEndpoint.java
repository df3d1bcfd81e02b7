package org.waymark.foundation.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Nothing is traced unless the environment or a file names the endpoint that takes spans: the framework's default, a
 * collector on this machine, would fill the log with failures where there is none.
 */
public final class TracingNeedsAnEndpoint implements ConfigSourceFactory {
    public static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final List<String> ENDPOINTS =
            List.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint");
    /** Of the weakest source that somebody writes; defaults of the framework are weaker. */
    private static final int WRITTEN = 100;
    /** Any file and the environment win, and it wins over the framework's default. */
    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean given = ENDPOINTS.stream().map(context::getValue).anyMatch(TracingNeedsAnEndpoint::isWritten);
        return List.of(new PropertiesConfigSource(
                Map.of(DISABLED, Boolean.toString(!given)), TracingNeedsAnEndpoint.class.getSimpleName(), ORDINAL));
    }

    private static boolean isWritten(ConfigValue endpoint) {
        return endpoint != null
                && endpoint.getValue() != null
                && !endpoint.getValue().isBlank()
                && endpoint.getConfigSourceOrdinal() >= WRITTEN;
    }
}
