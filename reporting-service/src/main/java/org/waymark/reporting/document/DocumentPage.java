package org.waymark.reporting.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A document as a page of its own, well-formed as XML too, without script and without style in its markup. */
@ApplicationScoped
public class DocumentPage {
    /** Where the style sheet of the page is, and of the print made from it. */
    public static final String STYLE_SHEET = "/style/document.css";

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance page(Document document, String styleSheet, List<String> missing);
    }

    public String of(Document document) {
        return of(document, List.of());
    }

    /** @param missing codes of characters that the reader will see replaced */
    public String of(Document document, List<String> missing) {
        return Templates.page(document, STYLE_SHEET, missing).render();
    }
}
