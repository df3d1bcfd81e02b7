package org.waymark.backing.postgres;

import java.nio.file.Path;

/** A folder in which PostgreSQL's folder lies, with other things that are nobody's business. */
public final class FolderAboveData {
    private FolderAboveData() {}

    /** Makes it, or closes it to everybody but its owner and, where it has to pass, the user PostgreSQL runs as. */
    public static void guard(Path folder) {
        ServerUser.forThisUser().guard(folder);
    }
}
