package org.waymark.reporting.evaluationdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.DocumentPage;
import org.waymark.reporting.document.docx.DocumentDocx;
import org.waymark.reporting.document.pdf.DocumentPdf;
import org.waymark.reporting.evaluation.EvaluationContent;

/** Makes the files of an evaluation: the same content gives the same bytes. */
@ApplicationScoped
public class MakeDocuments {
    private final DocumentPage page;
    private final DocumentPdf pdf;
    private final DocumentDocx docx;

    MakeDocuments(DocumentPage page, DocumentPdf pdf, DocumentDocx docx) {
        this.page = page;
        this.pdf = pdf;
        this.docx = docx;
    }

    /**
     * Those of an evaluation that is issued, in Chinese, the language of record.
     *
     * @param sha256 of the content, which stands on every one of them
     */
    public List<KeptDocument> all(EvaluationContent content, String sha256) {
        return Arrays.stream(DocumentFormat.values())
                .map(format -> KeptDocument.of(format, one(format, content, sha256, Language.ZH)))
                .toList();
    }

    /** @param sha256 null for a draft */
    public byte[] one(DocumentFormat format, EvaluationContent content, String sha256, Language language) {
        Document document = EvaluationDocument.of(content, sha256, language);
        return switch (format) {
            case HTML -> page.of(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.of(document);
            case DOCX -> docx.of(document);
        };
    }
}
