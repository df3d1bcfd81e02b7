package org.waymark.foundation.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** What each path offers, learnt from the OpenAPI document: the framework refuses without naming it. */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DescribedPaths implements OASFilter {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    /** By the pattern of a path and the method. */
    private final Map<Pattern, Map<String, List<String>>> mediaTypes = new ConcurrentHashMap<>();

    private final Set<String> templates = ConcurrentHashMap.newKeySet();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            templates.add(path);
            mediaTypes.put(pattern(path), mediaTypes(item));
        });
    }

    /** Whether this is how a path is described: with the names of its parameters, not their values. */
    public boolean isTemplate(String path) {
        return templates.contains(path);
    }

    private static Pattern pattern(String template) {
        List<String> parts = new ArrayList<>();
        for (String part : PARAMETER.split(template, -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join("[^/]+", parts) + "/?");
    }

    private static Map<String, List<String>> mediaTypes(PathItem item) {
        Map<String, List<String>> types = new HashMap<>();
        item.getOperations()
                .forEach((method, operation) ->
                        types.put(method.name(), successes(operation).distinct().toList()));
        return Map.copyOf(types);
    }

    private static Stream<String> successes(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().getContent())
                .filter(content -> content != null && content.getMediaTypes() != null)
                .flatMap(content -> content.getMediaTypes().keySet().stream());
    }

    /** In order of the alphabet; none where no path is described. */
    SortedSet<String> methods(String path) {
        SortedSet<String> found = new TreeSet<>();
        mediaTypes.forEach((pattern, types) -> {
            if (pattern.matcher(path).matches()) {
                found.addAll(types.keySet());
                found.add("OPTIONS");
            }
        });
        if (found.contains("GET")) {
            found.add("HEAD");
        }
        return found;
    }

    /** The content types of the answers that a request with this method can get. */
    List<String> mediaTypes(String method, String path) {
        String described = method.equals("HEAD") ? "GET" : method;
        TreeSet<String> found = new TreeSet<>();
        mediaTypes.forEach((pattern, types) -> {
            if (pattern.matcher(path).matches()) {
                found.addAll(types.getOrDefault(described, List.of()));
            }
        });
        return List.copyOf(found);
    }
}
