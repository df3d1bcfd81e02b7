package org.waymark.reporting.document.docx;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.waymark.reporting.document.Document;

/** What the file says of itself. */
final class FileParticulars {
    private FileParticulars() {}

    static void in(XWPFDocument file, Document document) {
        POIXMLProperties.CoreProperties properties = file.getProperties().getCoreProperties();
        Optional<Date> instant = Optional.of(Date.from(document.instant()));
        properties.setTitle(document.heading());
        properties.setCreator("Waymark");
        properties.setCreated(instant);
        properties.setModified(instant);
        properties.getUnderlyingProperties().setLanguageProperty(document.languageTag());
    }
}
