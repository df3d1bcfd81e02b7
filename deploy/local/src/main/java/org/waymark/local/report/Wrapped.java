package org.waymark.local.report;

/** A text in lines of limited width: broken between words, and between any two Chinese characters. */
final class Wrapped {
    private Wrapped() {}

    static String at(int columns, String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String piece : text.split("(?<= )|(?<=\\p{IsHan})(?=\\p{IsHan})")) {
            if (DisplayWidth.of(line.toString()) + DisplayWidth.of(piece.stripTrailing()) > columns) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
            }
            line.append(piece);
        }
        return lines.append(line).toString();
    }
}
