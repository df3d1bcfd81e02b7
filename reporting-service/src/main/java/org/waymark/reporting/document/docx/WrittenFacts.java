package org.waymark.reporting.document.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.waymark.reporting.document.Document;

/** What the document is about, a line each. */
final class WrittenFacts {
    private WrittenFacts() {}

    static void in(XWPFDocument file, List<Document.Fact> facts) {
        for (Document.Fact fact : facts) {
            XWPFParagraph paragraph = file.createParagraph();
            paragraph.setStyle(Styles.CELL);
            XWPFRun name = paragraph.createRun();
            name.setColor("4B5864");
            name.setText(fact.name() + "  ");
            paragraph.createRun().setText(fact.value());
        }
    }
}
