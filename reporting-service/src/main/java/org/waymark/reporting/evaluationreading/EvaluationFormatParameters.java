package org.waymark.reporting.evaluationreading;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
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
    /** 422 for a name that is none, 406 where nothing of what is accepted is offered; both name what is. */
    static EvaluationFormatParameters of(String named, HttpHeaders headers, List<DocumentFormat> documents) {
        List<EvaluationFormatParameters> offered = new ArrayList<>();
        offered.add(new EvaluationFormatParameters(null));
        documents.stream().map(EvaluationFormatParameters::new).forEach(offered::add);
        if (named == null) {
            return new Offers<>(offered).choose(headers);
        }
        return offered.stream()
                .filter(format -> format.id().equals(named))
                .findFirst()
                .orElseGet(() -> refuse(named, offered));
    }

    @Override
    public String mediaType() {
        return document == null ? "application/json" : document.mediaType();
    }

    private String id() {
        return document == null ? JSON : document.id();
    }

    private static EvaluationFormatParameters refuse(String named, List<EvaluationFormatParameters> offered) {
        String names = offered.stream().map(EvaluationFormatParameters::id).collect(Collectors.joining(", "));
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
