package org.waymark.reporting.evaluationdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.reporting.evaluation.EvaluationContent;

/** Makes the files of an evaluation. */
@ApplicationScoped
public class MakeDocuments {
    /** @param sha256 of the content, which stands on every one of them */
    public List<KeptDocument> all(EvaluationContent content, String sha256) {
        return List.of();
    }
}
