package org.waymark.foundation.parameter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Refuses misspelt and repeated query parameters, which would silently answer another question. */
@Singleton
class KnownParameters {
    /** For each resource method its query parameters, and whether they may be repeated. */
    private final Map<Method, Map<String, Boolean>> byMethod = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(UriInfo uri, ResourceInfo resource) {
        Map<String, List<String>> given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Map<String, Boolean> known = byMethod.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        given.forEach((name, values) -> {
            if (!known.containsKey(name)) {
                String names = known.isEmpty() ? "-" : String.join(", ", known.keySet());
                throw Refusal.of(
                                ProblemType.UNKNOWN_PARAMETER,
                                "未知参数 " + name + "；可用参数：" + names,
                                name + " is not known here; known are " + names)
                        .aboutParameter(name, null, "known-parameter");
            }
            if (values.size() > 1 && !known.get(name)) {
                throw Refusal.of(ProblemType.UNKNOWN_PARAMETER, name + " 只能给出一次", name + " may be given only once")
                        .aboutParameter(name, null, "given-once");
            }
        });
    }

    private static Map<String, Boolean> of(Method method) {
        Map<String, Boolean> known = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            String name = nameOf(parameter);
            if (name != null) {
                known.put(name, Collection.class.isAssignableFrom(parameter.getType()));
            }
        }
        return known;
    }

    private static String nameOf(Parameter parameter) {
        RestQuery rest = parameter.getAnnotation(RestQuery.class);
        if (rest != null) {
            return rest.value().isEmpty() ? parameter.getName() : rest.value();
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? null : query.value();
    }
}
