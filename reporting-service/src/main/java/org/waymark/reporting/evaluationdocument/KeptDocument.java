package org.waymark.reporting.evaluationdocument;

import org.waymark.contracts.evaluation.EvaluationIssued.Document;
import org.waymark.reporting.evaluation.EvaluationContent;

/**
 * A file that was made of an evaluation when it was issued.
 *
 * @param content null where a restore from the topics knows the hash alone
 */
public record KeptDocument(String format, String mediaType, String sha256, byte[] content) {
    static KeptDocument of(DocumentFormat format, byte[] content) {
        return new KeptDocument(format.id(), format.mediaType(), EvaluationContent.sha256(content), content);
    }

    /** As it is told to others. */
    public Document told() {
        return new Document(format, mediaType, sha256);
    }
}
