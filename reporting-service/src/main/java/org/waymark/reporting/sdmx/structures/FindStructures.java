package org.waymark.reporting.sdmx.structures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.snapshot.Snapshot;
import org.waymark.reporting.sdmx.artefact.Artefact;
import org.waymark.reporting.sdmx.artefact.ItemScheme;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.catalogue.Catalogue;
import org.waymark.reporting.sdmx.message.Shown;

/** Finds the artefacts of a query and what belongs to them. */
@ApplicationScoped
public class FindStructures {
    private final Catalogue catalogue;
    private final FollowReferences follow;

    FindStructures(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.follow = new FollowReferences(catalogue);
    }

    /** In a stable order. Refused where there is nothing. */
    @Snapshot(Pool.READS)
    public List<Shown> of(StructureQuery query, Instant knownAt) {
        List<Reference> found =
                catalogue.references().stream().filter(query::finds).toList();
        List<Shown> shown = new ArrayList<>();
        for (Reference reference : found) {
            Artefact artefact = items(catalogue.artefact(reference, knownAt), query.items());
            if (artefact != null) {
                shown.add(new Shown(artefact, query.detail().showsStub(true)));
            }
        }
        if (shown.isEmpty()) {
            throw nothing(query);
        }
        for (Reference reference : follow.of(found, query.references())) {
            shown.add(new Shown(
                    catalogue.artefact(reference, knownAt), query.detail().showsStub(false)));
        }
        return shown;
    }

    /** What these refer to, at any distance, of the types asked for. Call in a snapshot. */
    public List<Artefact> beside(Collection<Reference> found, Set<String> references, Instant knownAt) {
        return follow.of(found, references).stream()
                .map(reference -> catalogue.artefact(reference, knownAt))
                .toList();
    }

    /** Null where it has none of these items. */
    private static Artefact items(Artefact artefact, String items) {
        if (items.equals(StructureQuery.ANY)) {
            return artefact;
        }
        if (!(artefact instanceof ItemScheme scheme)) {
            return null;
        }
        ItemScheme some = scheme.only(new TreeSet<>(Arrays.asList(items.split(","))));
        return some.items().isEmpty() ? null : some;
    }

    private Refusal nothing(StructureQuery query) {
        List<String> there = catalogue.references().stream()
                .filter(reference -> query.type().equals(StructureQuery.ANY)
                        || query.type().equals(reference.type().pathName()))
                .map(Reference::urn)
                .toList();
        return Refusal.of(ProblemType.NOT_FOUND, "没有符合查询的结构", "There is no structure that the query names")
                .with("there", there);
    }
}
