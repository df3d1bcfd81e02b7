package org.waymark.foundation.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** The methods that each path takes, learnt from the OpenAPI document: the framework's 405 does not name them. */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class MethodsOfPaths implements OASFilter {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final Map<Pattern, Set<String>> methods = new ConcurrentHashMap<>();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> methods.put(pattern(path), methods(item)));
    }

    private static Pattern pattern(String template) {
        List<String> parts = new ArrayList<>();
        for (String part : PARAMETER.split(template, -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join("[^/]+", parts) + "/?");
    }

    private static Set<String> methods(PathItem item) {
        Set<String> names = new TreeSet<>(Set.of("OPTIONS"));
        item.getOperations().keySet().forEach(method -> names.add(method.name()));
        if (names.contains("GET")) {
            names.add("HEAD");
        }
        return Collections.unmodifiableSet(names);
    }

    /** In order of the alphabet; of all templates that the path fits. */
    Set<String> of(String path) {
        Set<String> found = new TreeSet<>();
        methods.forEach((pattern, names) -> {
            if (pattern.matcher(path).matches()) {
                found.addAll(names);
            }
        });
        return found;
    }
}
