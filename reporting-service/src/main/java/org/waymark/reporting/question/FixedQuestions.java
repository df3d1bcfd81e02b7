package org.waymark.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.foundation.slot.LastingAnswers;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.ReportFormats;
import org.waymark.reporting.method.Methods;

/** Who has the answer to a fixed question is told so before anything is waited for or read. */
@ApplicationScoped
class FixedQuestions implements LastingAnswers {
    private final ReportFormats formats;

    FixedQuestions(ReportFormats formats) {
        this.formats = formats;
    }

    @Override
    public Optional<String> tag(String path, Map<String, List<String>> parameters, String accept) {
        if (!isGiven("asOf", parameters) || !isGiven("knownAt", parameters)) {
            return Optional.empty();
        }
        boolean exactBytes = parameters.getOrDefault("canonical", List.of()).contains("true");
        return formats.preferred(first("format", parameters), accept)
                .map(format -> new FileQuestion(format, null, false, null, exactBytes))
                .flatMap(form -> method(parameters)
                        .map(method -> SettledQuestion.tag(path, parameters, method, form.format()))
                        .map(tag -> form.isExact() ? tag : "W/" + tag));
    }

    private static String first(String name, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    private static boolean isGiven(String name, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isEmpty());
    }

    private static Optional<Method> method(Map<String, List<String>> parameters) {
        String given = first("method", parameters);
        return given == null ? Optional.of(Methods.byDefault()) : Methods.of(given);
    }
}
