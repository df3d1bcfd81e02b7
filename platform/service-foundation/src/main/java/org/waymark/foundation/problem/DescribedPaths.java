package org.waymark.foundation.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * The methods that each path takes and the content types of their answers, learnt from the OpenAPI document: the
 * framework's 405 and 406 do not name them.
 */
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DescribedPaths implements OASFilter {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    /** Content types by method, of each template. */
    private final Map<Pattern, Map<String, Set<String>>> methods = new ConcurrentHashMap<>();

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

    private static Map<String, Set<String>> methods(PathItem item) {
        Map<String, Set<String>> methods = new TreeMap<>(Map.of("OPTIONS", Set.of()));
        item.getOperations().forEach((method, operation) -> methods.put(method.name(), contentTypes(operation)));
        if (methods.containsKey("GET")) {
            methods.put("HEAD", methods.get("GET"));
        }
        return methods;
    }

    private static Set<String> contentTypes(Operation operation) {
        Set<String> types = new TreeSet<>();
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getContent() != null) {
                types.addAll(answer.getContent().getMediaTypes().keySet());
            }
        });
        return types;
    }

    /** In order of the alphabet; of all templates that the path fits. */
    Set<String> methods(String path) {
        Set<String> found = new TreeSet<>();
        fitting(path).forEach(template -> found.addAll(template.keySet()));
        return found;
    }

    /** Of the answers to this method, in the same order. */
    Set<String> contentTypes(String method, String path) {
        Set<String> found = new TreeSet<>();
        fitting(path).forEach(template -> found.addAll(template.getOrDefault(method, Set.of())));
        return found;
    }

    private Stream<Map<String, Set<String>>> fitting(String path) {
        return methods.entrySet().stream()
                .filter(template -> template.getKey().matcher(path).matches())
                .map(Map.Entry::getValue);
    }
}
