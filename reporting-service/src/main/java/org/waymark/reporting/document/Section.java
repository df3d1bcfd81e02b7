package org.waymark.reporting.document;

import java.util.List;
import java.util.Objects;

/**
 * A heading with what stands under it up to the next one.
 *
 * @param level 1 to 3; level 1 is a chapter, below the title of the document
 */
public record Section(int level, String title, List<Block> blocks) {
    private static final int DEEPEST = 3;

    public Section {
        Objects.requireNonNull(title);
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("level " + level);
        }
        blocks = List.copyOf(blocks);
    }
}
