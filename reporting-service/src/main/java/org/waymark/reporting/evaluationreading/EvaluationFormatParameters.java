package org.waymark.reporting.evaluationreading;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Offers;
import org.waymark.reporting.evaluationdocument.DocumentFormat;

/**
 * The format that a request means: the one named by {@code format}, else by {@code Accept}.
 *
 * @param document null for JSON
 */
record EvaluationFormatParameters(DocumentFormat document) implements Offers.Format {
    private static final String JSON = "json";
    private static final List<EvaluationFormatParameters> ALL = all();

    /** 422 for a name that is none, 406 where nothing of what is accepted is offered; both name what is. */
    static EvaluationFormatParameters of(String named, HttpHeaders headers) {
        if (named == null) {
            return new Offers<>(ALL).choose(headers);
        }
        return ALL.stream()
                .filter(format -> format.id().equals(named))
                .findFirst()
                .orElseGet(() -> refuse(named));
    }

    @Override
    public String mediaType() {
        return document == null ? "application/json" : document.mediaType();
    }

    private String id() {
        return document == null ? JSON : document.id();
    }

    private static List<EvaluationFormatParameters> all() {
        List<EvaluationFormatParameters> all = new ArrayList<>();
        all.add(new EvaluationFormatParameters(null));
        Arrays.stream(DocumentFormat.values())
                .map(EvaluationFormatParameters::new)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static EvaluationFormatParameters refuse(String named) {
        String names = ALL.stream().map(EvaluationFormatParameters::id).collect(Collectors.joining(", "));
        Violations violations = new Violations();
        violations.add(
                "?format",
                TextNode.valueOf(named),
                "known-format",
                new Text("未知格式；可用：" + names, "is no format of evaluations; there are " + names));
        violations.refuseIfAny();
        return null;
    }
}
