package org.waymark.project.flag;

import org.waymark.foundation.representation.Page;

/** Where a page of a project's flags begins. */
record FlagKey(String indicator, String plan, String area) {
    static FlagKey of(Flag flag) {
        return new FlagKey(flag.indicator(), flag.plan(), flag.area());
    }

    static FlagKey parsed(String text) {
        String[] parts = text == null ? new String[] {"", "", ""} : text.split("/", -1);
        if (parts.length != 3) {
            throw Page.Request.foreignCursor();
        }
        return new FlagKey(parts[0], parts[1], parts[2]);
    }

    String text() {
        return indicator + "/" + plan + "/" + area;
    }
}
