package org.waymark.project.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;
import org.waymark.foundation.rows.Column;
import org.waymark.foundation.rows.SpreadsheetText;

/**
 * A column that holds one member, or one member of an object such as the Chinese text of a label.
 *
 * @param isNumber a whole number
 */
public record MemberColumn(String header, String pointer, boolean isNumber) implements Column {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    public static MemberColumn text(String header) {
        return new MemberColumn(header, "/" + header, false);
    }

    public static MemberColumn text(String header, String pointer) {
        return new MemberColumn(header, pointer, false);
    }

    /** Errors of the object as a whole are said of its first column. */
    @Override
    public void put(ObjectNode row, String cell) {
        String text = SpreadsheetText.original(cell);
        JsonNode value = isNumber && NUMBER.matcher(text).matches()
                ? IntNode.valueOf(Integer.parseInt(text))
                : TextNode.valueOf(text);
        int slash = pointer.lastIndexOf('/');
        ObjectNode holder = slash == 0 ? row : row.withObject(pointer.substring(0, slash));
        holder.set(pointer.substring(slash + 1), value);
    }
}
