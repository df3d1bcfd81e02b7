package org.waymark.reporting.sdmx.artefact;

import java.util.List;
import java.util.Set;
import org.waymark.foundation.problem.Text;

/**
 * A code list, concept scheme or agency scheme.
 *
 * @param partial it has more items than are shown here
 */
public record ItemScheme(Reference reference, Text name, List<Item> items, boolean partial) implements Artefact {
    public ItemScheme {
        items = List.copyOf(items);
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    public String itemUrn(String id) {
        String item =
                switch (reference.type()) {
                    case CODELIST -> "codelist.Code";
                    case CONCEPT_SCHEME -> "conceptscheme.Concept";
                    default -> "base.Agency";
                };
        return "urn:sdmx:org.sdmx.infomodel." + item + "=" + reference.text() + "." + id;
    }

    /** With these alone. */
    public ItemScheme only(Set<String> ids) {
        List<Item> kept = items.stream()
                .filter(item -> ids.contains(item.id()))
                .map(item ->
                        item.parent() != null && ids.contains(item.parent()) ? item : new Item(item.id(), item.name()))
                .toList();
        return new ItemScheme(reference, name, kept, partial || kept.size() < items.size());
    }
}
