package org.waymark.foundation.text;

import org.waymark.foundation.problem.Text;

/** What UTF-8 and PostgreSQL can store. */
public final class StorableText {
    public static final Text OTHERWISE =
            new Text("不得含有 NUL 或不成对的代理字符", "must hold neither NUL nor half a surrogate pair");

    private StorableText() {}

    public static boolean is(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0) {
                return false;
            }
            if (Character.isSurrogate(one)) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isPair(CharSequence text, int high) {
        return high + 1 < text.length() && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
    }
}
