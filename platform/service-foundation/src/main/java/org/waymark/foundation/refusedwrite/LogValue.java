package org.waymark.foundation.refusedwrite;

import java.util.Collection;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;

/** A value of a {@code key=value} line that somebody else chose: nothing in it ends the value or begins a line. */
public final class LogValue {
    private static final int LONGEST = 300;
    private static final String NONE = "-";

    private LogValue() {}

    /** In quotes; {@code -} without any for null. */
    public static String of(String text) {
        if (text == null) {
            return NONE;
        }
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        for (int i = 0; characters.hasNext(); i++) {
            if (i == LONGEST) {
                quoted.append('…');
                break;
            }
            append(quoted, characters.nextInt());
        }
        return quoted.append('"').toString();
    }

    /** A text in quotes, texts joined by commas, a number or a flag as it is; {@code -} for none. */
    static String of(Object value) {
        return value instanceof String || value instanceof Collection ? of(plain(value)) : plain(value, NONE);
    }

    /** Without quotes; null for none. */
    static String plain(Object value) {
        if (value instanceof Collection<?> texts) {
            return texts.isEmpty() ? null : texts.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return plain(value, null);
    }

    private static String plain(Object value, String none) {
        return value == null ? none : value.toString();
    }

    private static void append(StringBuilder quoted, int character) {
        if (character == '"' || character == '\\') {
            quoted.append('\\').append((char) character);
        } else if (isPlain(character)) {
            quoted.appendCodePoint(character);
        } else {
            for (char unit : Character.toChars(character)) {
                quoted.append("\\u%04x".formatted((int) unit));
            }
        }
    }

    /** Not plain are also marks that turn the direction of writing, and separators that some tools take for line ends. */
    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
