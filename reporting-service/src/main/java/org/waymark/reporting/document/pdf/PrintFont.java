package org.waymark.reporting.document.pdf;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that travels with the service, read once. */
final class PrintFont {
    static final String FAMILY = "Waymark Sans SC";
    static final PrintFont REGULAR = new PrintFont("/fonts/WaymarkSansSC-Regular.ttf");
    static final PrintFont BOLD = new PrintFont("/fonts/WaymarkSansSC-Bold.ttf");

    private final byte[] file;
    private final TrueTypeFont font;

    private PrintFont(String name) {
        try (InputStream content = PrintFont.class.getResourceAsStream(name)) {
            file = content.readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream content() {
        return new ByteArrayInputStream(file);
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** In thousandths of the size. */
    double width(int character) {
        synchronized (font) {
            try {
                return font.getAdvanceWidth(glyph(character)) * 1000.0 / font.getUnitsPerEm();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** In thousandths of the size, upwards; null for a space. */
    GeneralPath outline(int character) {
        synchronized (font) {
            try {
                var outline = font.getGlyph().getGlyph(glyph(character));
                return outline == null ? null : outline.getPath();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private int glyph(int character) {
        synchronized (font) {
            try {
                return font.getUnicodeCmapLookup().getGlyphId(character);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
