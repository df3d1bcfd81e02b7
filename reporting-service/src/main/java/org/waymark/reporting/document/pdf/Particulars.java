package org.waymark.reporting.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.waymark.reporting.document.Document;

/** What the file says of itself. Dates and id follow from the document, so that its bytes do too. */
final class Particulars {
    private static final String INSTANT =
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})";

    private Particulars() {}

    static void in(PDDocument pdf, Document document) throws IOException {
        GregorianCalendar instant = GregorianCalendar.from(document.instant().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(document.heading());
        information.setCreationDate(instant);
        information.setModificationDate(instant);
        information.setCreator("Waymark");
        pdf.setDocumentId(document.instant().getEpochSecond());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            ByteArrayOutputStream dated = new ByteArrayOutputStream();
            dated.writeBytes(
                    said.replaceAll(INSTANT, document.instant().toString()).getBytes(StandardCharsets.UTF_8));
            metadata.importXMPMetadata(dated.toByteArray());
        }
    }
}
