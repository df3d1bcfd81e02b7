package org.waymark.reporting.document;

/** What stands under a heading. The casts are for the template, which knows no patterns. */
public sealed interface Block permits Paragraph, Listing, PrintedTable, Figure {
    default Paragraph asParagraph() {
        return this instanceof Paragraph paragraph ? paragraph : null;
    }

    default Listing asListing() {
        return this instanceof Listing listing ? listing : null;
    }

    default PrintedTable asTable() {
        return this instanceof PrintedTable table ? table : null;
    }

    default Figure asFigure() {
        return this instanceof Figure figure ? figure : null;
    }
}
