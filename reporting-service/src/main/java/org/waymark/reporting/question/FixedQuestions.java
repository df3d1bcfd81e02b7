package org.waymark.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.slot.LastingAnswers;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.Methods;

/** Who has the answer to a fixed question is told so before anything is waited for or read. */
@ApplicationScoped
class FixedQuestions implements LastingAnswers {
    @Override
    public Optional<String> tag(String path, Map<String, List<String>> parameters) {
        if (!isGiven("asOf", parameters) || !isGiven("knownAt", parameters)) {
            return Optional.empty();
        }
        boolean exactBytes = parameters.getOrDefault("canonical", List.of()).contains("true");
        return method(parameters)
                .map(method -> SettledQuestion.tag(path, parameters, method))
                .map(tag -> exactBytes ? tag : "W/" + tag);
    }

    private static boolean isGiven(String name, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isEmpty());
    }

    private static Optional<Method> method(Map<String, List<String>> parameters) {
        List<String> given = parameters.getOrDefault("method", List.of());
        return given.isEmpty() ? Optional.of(Methods.byDefault()) : Methods.of(given.get(0));
    }
}
