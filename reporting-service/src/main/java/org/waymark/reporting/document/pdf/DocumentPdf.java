package org.waymark.reporting.document.pdf;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.DocumentPage;

/** Writes documents as PDF. */
@ApplicationScoped
public class DocumentPdf {
    private static final Logger LOG = Logger.getLogger(DocumentPdf.class);
    private static final FSStreamFactory REFUSED = address -> {
        throw new IllegalStateException("a document asked for " + address);
    };

    static {
        XRLog.setLoggerImpl(new WriterLog());
    }

    private final DocumentPage page;

    DocumentPdf(DocumentPage page) {
        this.page = page;
    }

    public byte[] of(Document document) {
        MissingCharacters shown = MissingCharacters.in(page.of(document), PrintFont.REGULAR);
        if (!shown.codes().isEmpty()) {
            LOG.warnf("The font lacks %s, shown as \u3013 in a document named %s", shown.codes(), document.heading());
            shown = MissingCharacters.in(page.of(document, shown.codes()), PrintFont.REGULAR);
        }
        return written(document, PrintedPage.of(shown.text(), DocumentPage.STYLE_SHEET));
    }

    static byte[] written(Document document, org.w3c.dom.Document html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(html, null)
                .usePdfUaAccessibility(true)
                .withProducer("Waymark")
                .useFont(PrintFont.REGULAR::content, PrintFont.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(PrintFont.BOLD::content, PrintFont.FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, address) -> address.startsWith("#") ? address : null)
                .useProtocolsStreamImplementation(REFUSED, "http", "https", "file", "jar", "data")
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (BatikSVGDrawer charts = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder.useSVGDrawer(charts).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                Particulars.in(pdf, document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
