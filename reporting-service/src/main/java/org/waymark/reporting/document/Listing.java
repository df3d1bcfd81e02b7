package org.waymark.reporting.document;

import java.util.List;

/** Items of one kind, each a sentence or less. */
public record Listing(List<String> items) implements Block {
    public Listing {
        items = List.copyOf(items);
    }
}
