package org.waymark.reporting.document.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles that a document uses; a new file has none. Sizes are half points, as Word counts them. */
final class Styles {
    static final String TITLE = "Title";
    static final String LEAD = "Lead";
    static final String NOTE = "Note";
    static final String QUOTE = "Quote";
    static final String CELL = "Cell";
    private static final String LATIN = "Arial";
    private static final String CHINESE = "Microsoft YaHei";

    private Styles() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static void in(XWPFDocument file, String language) {
        XWPFStyles styles = file.createStyles();
        CTStyles all = CTStyles.Factory.newInstance();
        CTRPr text = CTRPr.Factory.newInstance();
        CTFonts fonts = text.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setCs(LATIN);
        fonts.setEastAsia(CHINESE);
        text.addNewSz().setVal(BigInteger.valueOf(21));
        var said = text.addNewLang();
        said.setVal("zh-CN".equals(language) ? "en-US" : language);
        said.setEastAsia("zh-CN");
        all.addNewDocDefaults().addNewRPrDefault().setRPr(text);
        styles.setStyles(all);
        add(styles, "Normal", "Normal", 21, false, 0, 80, -1);
        add(styles, TITLE, "Title", 36, true, 0, 160, -1);
        add(styles, heading(1), "heading 1", 28, true, 320, 120, 0);
        add(styles, heading(2), "heading 2", 24, true, 240, 80, 1);
        add(styles, heading(3), "heading 3", 21, true, 200, 80, 2);
        add(styles, LEAD, "Lead", 26, true, 80, 160, -1);
        add(styles, NOTE, "Note", 18, false, 40, 80, -1);
        add(styles, QUOTE, "Quote", 21, false, 40, 80, -1);
        add(styles, CELL, "Cell", 17, false, 20, 20, -1);
    }

    /** @param outline level in the table of contents; -1 for none */
    private static void add(
            XWPFStyles styles, String id, String name, int size, boolean bold, int before, int after, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if ("Normal".equals(id)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        CTRPr text = style.addNewRPr();
        text.addNewSz().setVal(BigInteger.valueOf(size));
        if (bold) {
            text.addNewB();
        }
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
