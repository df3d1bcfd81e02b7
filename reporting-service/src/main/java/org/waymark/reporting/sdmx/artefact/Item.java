package org.waymark.reporting.sdmx.artefact;

import org.waymark.foundation.problem.Text;

/**
 * A code, concept or agency.
 *
 * @param parent of a code, the one that it is part of; else null
 */
public record Item(String id, Text name, String parent) {
    public Item(String id, Text name) {
        this(id, name, null);
    }
}
