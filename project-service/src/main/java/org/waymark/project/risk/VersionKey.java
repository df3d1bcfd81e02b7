package org.waymark.project.risk;

import org.waymark.foundation.representation.Page;

/** Where a page of versions begins. */
final class VersionKey {
    private VersionKey() {}

    static String of(Risk version) {
        return String.valueOf(version.version);
    }

    /** 0 for the first page. */
    static int parsed(String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Page.Request.foreignCursor();
        }
        return Integer.parseInt(text);
    }
}
