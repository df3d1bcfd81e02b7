package org.waymark.reporting.evaluationdocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.DocumentPage;
import org.waymark.reporting.document.docx.DocumentDocx;
import org.waymark.reporting.document.pdf.DocumentPdf;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.format.ReportFormats;

/** Makes the files of an evaluation: the same content says the same in all of them. */
@ApplicationScoped
public class MakeDocuments {
    private final DocumentPage page;
    private final DocumentPdf pdf;
    private final DocumentDocx docx;
    private final ReportFormats formats;

    MakeDocuments(DocumentPage page, DocumentPdf pdf, DocumentDocx docx, ReportFormats formats) {
        this.page = page;
        this.pdf = pdf;
        this.docx = docx;
        this.formats = formats;
    }

    public List<DocumentFormat> offered() {
        return Arrays.stream(DocumentFormat.values())
                .filter(format -> format.asTables() == null || formats.writer(format.asTables()) != null)
                .toList();
    }

    /**
     * Those of an evaluation that is issued, in Chinese, the language of record.
     *
     * @param sha256 of the content, which stands on every one of them
     */
    public List<KeptDocument> all(EvaluationContent content, String sha256) {
        return offered().stream()
                .map(format -> KeptDocument.of(format, one(format, content, sha256, Language.ZH)))
                .toList();
    }

    /** @param sha256 null for a draft */
    public byte[] one(DocumentFormat format, EvaluationContent content, String sha256, Language language) {
        return switch (format) {
            case HTML -> page.of(document(content, sha256, language)).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.of(document(content, sha256, language));
            case DOCX -> docx.of(document(content, sha256, language));
            case XLSX, CSV -> tables(format.asTables(), content, sha256, language);
        };
    }

    private static Document document(EvaluationContent content, String sha256, Language language) {
        return EvaluationDocument.of(content, sha256, language);
    }

    private byte[] tables(ReportFormat format, EvaluationContent content, String sha256, Language language) {
        ReportFile<EvaluationContent> file = new ReportFile<>(new EvaluationTables(sha256), content, List.of(content));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            formats.writer(format).write(file, new FileQuestion(format, null, false, language, true), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
