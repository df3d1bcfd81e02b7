package org.waymark.reporting.evaluationdocument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.PrintedTable;
import org.waymark.reporting.document.PrintedTable.Head;
import org.waymark.reporting.document.Section;

/** How a document in one language says things. */
record Wording(Language language) {
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** In the other language where it is not said in this one; null for null. */
    String said(Text text) {
        return Document.said(language, text);
    }

    String day(LocalDate day) {
        return new DisplayText(language).day(day);
    }

    Cell count(long count) {
        return Cell.of(DisplayText.number(BigDecimal.valueOf(count)));
    }

    /** With its period below. */
    Cell value(PeriodValue value) {
        return value == null ? Cell.of(null) : Cell.of(DisplayText.number(value.value()), value.period());
    }

    Head text(String zh, String en, int share) {
        return Head.text(say(zh, en), share);
    }

    Head number(String zh, String en, int share) {
        return Head.number(say(zh, en), share);
    }

    Section section(int level, Text title, List<Block> blocks) {
        return new Section(level, said(title), blocks);
    }

    static PrintedTable table(String caption, List<Head> heads, List<List<Cell>> rows) {
        return new PrintedTable(caption, heads, rows);
    }
}
