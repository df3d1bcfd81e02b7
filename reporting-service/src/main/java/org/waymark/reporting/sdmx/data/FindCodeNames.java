package org.waymark.reporting.sdmx.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Item;
import org.waymark.reporting.sdmx.artefact.ItemScheme;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.catalogue.Catalogue;

/** Finds what codes are called. */
@ApplicationScoped
class FindCodeNames {
    private final Catalogue catalogue;

    FindCodeNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of all code lists that the query shows. */
    @Snapshot(Pool.READS)
    CodeNames of(DataQuery query, Instant knownAt) {
        Map<Reference, Map<String, Text>> names = new HashMap<>();
        query.shown().stream().map(query::component).filter(Component::isCoded).forEach(component -> {
            Map<String, Text> ofList = names.computeIfAbsent(component.codelist(), list -> new HashMap<>());
            if (ofList.isEmpty()) {
                ItemScheme list = (ItemScheme) catalogue.artefact(component.codelist(), knownAt);
                for (Item item : list.items()) {
                    ofList.put(item.id(), item.name());
                }
            }
        });
        return new CodeNames(names);
    }
}
