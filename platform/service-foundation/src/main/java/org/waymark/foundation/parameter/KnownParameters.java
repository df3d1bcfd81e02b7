package org.waymark.foundation.parameter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
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
        ParameterFamily family = resource.getResourceMethod().getAnnotation(ParameterFamily.class);
        given.forEach((name, values) -> {
            boolean isOfFamily = family != null && name.startsWith(family.value() + "[") && name.endsWith("]");
            if (!known.containsKey(name) && !isOfFamily) {
                String names = known.isEmpty() ? "-" : String.join(", ", known.keySet());
                throw Refusal.of(
                                ProblemType.UNKNOWN_PARAMETER,
                                "未知参数 " + name + "；可用参数：" + names,
                                name + " is not known here; known are " + names)
                        .aboutParameter(name, null, "known-parameter");
            }
            if (values.size() > 1 && !known.getOrDefault(name, false)) {
                throw Refusal.of(ProblemType.UNKNOWN_PARAMETER, name + " 只能给出一次", name + " may be given only once")
                        .aboutParameter(name, null, "given-once");
            }
        });
    }

    private static Map<String, Boolean> of(Method method) {
        Map<String, Boolean> known = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    put(known, field, field.getName(), field.getType());
                }
            } else {
                put(known, parameter, parameter.getName(), parameter.getType());
            }
        }
        return known;
    }

    private static void put(Map<String, Boolean> known, AnnotatedElement declared, String itsName, Class<?> type) {
        RestQuery rest = declared.getAnnotation(RestQuery.class);
        QueryParam query = declared.getAnnotation(QueryParam.class);
        String name = rest == null ? null : rest.value().isEmpty() ? itsName : rest.value();
        if (name != null || query != null) {
            known.put(name == null ? query.value() : name, Collection.class.isAssignableFrom(type));
        }
    }
}
