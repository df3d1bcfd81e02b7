package org.waymark.reporting.sdmx.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.export.ExportSettings;
import org.waymark.foundation.export.ExportTime;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.sdmx.address.SdmxAddress;
import org.waymark.reporting.sdmx.artefact.Artefact;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.DataConstraint;
import org.waymark.reporting.sdmx.artefact.ItemScheme;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.data.DataQuery;
import org.waymark.reporting.sdmx.data.TimedRows;
import org.waymark.reporting.sdmx.flow.RowQuestion;
import org.waymark.reporting.sdmx.message.Shown;
import org.waymark.reporting.sdmx.structures.FindStructures;

/** Finds which data a query would give, by going through them. */
@ApplicationScoped
class FindAvailable {
    private final FindStructures structures;
    private final ExportSettings settings;

    FindAvailable(FindStructures structures, ExportSettings settings) {
        this.structures = structures;
        this.settings = settings;
    }

    /** Null where it would give none. No snapshot holds: rows are read page by page. */
    DataConstraint constraint(DataQuery query, Instant knownAt, String dimensions) {
        RowQuestion question =
                new RowQuestion(query.filters(), knownAt, query.updatedAfter(), query.includeHistory(), true);
        query.flow().check(question);
        CollectValues found = new CollectValues(query.flow(), query.dimensions());
        boolean some = found.of(new TimedRows(query.flow().rows(question), new ExportTime(settings.longest())));
        return some ? found.constraint(id -> SdmxAddress.lists(dimensions, id)) : null;
    }

    /** The constraint with what it refers to; code lists hold the available codes alone. */
    @Snapshot(Pool.READS)
    List<Shown> withReferences(DataConstraint constraint, DataQuery query, Set<String> references, Instant knownAt) {
        Map<Reference, Set<String>> available = new HashMap<>();
        for (DataConstraint.Values values : constraint.values()) {
            query.flow().components().stream()
                    .filter(component -> component.isCoded() && component.id().equals(values.dimension()))
                    .map(Component::codelist)
                    .forEach(list -> available
                            .computeIfAbsent(list, none -> new TreeSet<>())
                            .addAll(values.codes()));
        }
        List<Shown> shown = new ArrayList<>(List.of(new Shown(constraint, false)));
        Set<Reference> dataflow = Set.of(constraint.dataflow());
        if (references.contains("all") || references.contains("dataflow")) {
            shown.add(new Shown(query.flow().dataflow(), false));
        }
        for (Artefact artefact : structures.beside(dataflow, references, knownAt)) {
            if (!(artefact instanceof ItemScheme list) || artefact.reference().equals(Reference.CONCEPTS)) {
                shown.add(new Shown(artefact, false));
            } else if (available.containsKey(list.reference())) {
                shown.add(new Shown(list.only(available.get(list.reference())), false));
            }
        }
        return shown;
    }
}
