package org.waymark.reporting.document.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A4 with the number of each page below it. */
final class PageNumbers {
    /** In twentieths of a point. */
    private static final long A4_WIDTH = 11_906;

    private static final long A4_HEIGHT = 16_838;
    private static final long MARGIN = 1_134;

    private PageNumbers() {}

    static void in(XWPFDocument file) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(MARGIN / 2);
        margins.setFooter(MARGIN / 2);
        margins.setGutter(0);
        XWPFParagraph number = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.RIGHT);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        number.createRun().setText(" / ");
        number.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
