package org.waymark.reporting.document.docx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Figure;
import org.waymark.reporting.document.Listing;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.Section;

/** Writes documents as DOCX. */
@ApplicationScoped
public class DocumentDocx {
    public byte[] of(Document document) {
        try (XWPFDocument file = new XWPFDocument()) {
            Styles.in(file, document.languageTag());
            FileParticulars.in(file, document);
            PageNumbers.in(file);
            add(file, Styles.TITLE, document.heading());
            WrittenFacts.in(file, document.facts());
            document.notes().forEach(note -> add(file, Styles.NOTE, note));
            for (Section section : document.sections()) {
                add(file, Styles.heading(section.level()), section.title());
                section.blocks().forEach(block -> add(file, document, block));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return DatedArchive.of(bytes.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void add(XWPFDocument file, Document document, Block block) {
        if (block instanceof Paragraph paragraph) {
            add(file, style(paragraph.kind()), paragraph.text());
        } else if (block instanceof Listing listing) {
            listing.items().forEach(item -> add(file, "Normal", "• " + item));
        } else if (block instanceof PrintedTable table) {
            add(file, document, table);
        } else if (block instanceof Figure figure) {
            add(file, "Normal", figure.chart().alternative());
            add(
                    file,
                    Styles.NOTE,
                    figure.caption()
                            + document.say(
                                    "（图见本报告的PDF或网页）", " (the chart is in the PDF and on the page of this report)"));
        }
    }

    private static void add(XWPFDocument file, Document document, PrintedTable table) {
        if (table.caption() != null) {
            add(file, "Normal", table.caption());
        }
        if (table.isEmpty()) {
            add(file, "Normal", document.say("无", "none"));
        } else {
            WrittenTable.in(file, table);
            add(file, Styles.NOTE, "");
        }
    }

    private static String style(Paragraph.Kind kind) {
        return switch (kind) {
            case LEAD -> Styles.LEAD;
            case PLAIN -> "Normal";
            case NOTE -> Styles.NOTE;
            case QUOTE -> Styles.QUOTE;
        };
    }

    private static void add(XWPFDocument file, String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line]);
        }
    }
}
