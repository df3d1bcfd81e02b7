package org.waymark.reporting.sdmx.catalogue;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.sdmx.artefact.Artefact;
import org.waymark.reporting.sdmx.artefact.Item;
import org.waymark.reporting.sdmx.artefact.ItemScheme;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.code.Codelist;
import org.waymark.reporting.sdmx.code.KnownCodes;
import org.waymark.reporting.sdmx.flow.Flow;

/** Every artefact that there is. Only code lists depend on what is known. */
@ApplicationScoped
public class Catalogue {
    private static final Text CONCEPTS = new Text("概念", "Concepts");
    private static final Text AGENCIES = new Text("维护机构", "Maintenance agencies");
    private static final Text WAYMARK = new Text("路标", "Waymark");

    private final List<Flow> flows;
    private final KnownCodes codes;

    Catalogue(@All List<Flow> flows, KnownCodes codes) {
        this.flows = flows.stream().sorted(Comparator.comparing(Flow::id)).toList();
        this.codes = codes;
    }

    public List<Flow> flows() {
        return flows;
    }

    /** In a stable order. */
    public List<Reference> references() {
        List<Reference> all = new ArrayList<>(List.of(Reference.AGENCIES, Reference.CONCEPTS));
        Arrays.stream(Codelist.values()).map(Codelist::reference).forEach(all::add);
        flows.forEach(flow ->
                all.addAll(List.of(flow.structure().reference(), flow.dataflow().reference())));
        return List.copyOf(all);
    }

    /** What it refers to; code lists are not read for it. */
    public List<Reference> referencesOf(Reference reference) {
        return flows.stream()
                .flatMap(flow -> List.<Artefact>of(flow.structure(), flow.dataflow()).stream())
                .filter(artefact -> artefact.reference().equals(reference))
                .findFirst()
                .map(Artefact::references)
                .orElse(List.of());
    }

    /** Of one of {@link #references()}. Call in a snapshot. */
    public Artefact artefact(Reference reference, Instant knownAt) {
        return switch (reference.type()) {
            case AGENCY_SCHEME ->
                new ItemScheme(reference, AGENCIES, List.of(new Item(Reference.AGENCY, WAYMARK)), false);
            case CONCEPT_SCHEME -> concepts();
            case CODELIST -> codes.of(Codelist.valueOf(reference.id()), knownAt);
            case DATA_STRUCTURE -> flow(reference).structure();
            case DATAFLOW -> flow(reference).dataflow();
            case DATA_CONSTRAINT -> throw new IllegalArgumentException(reference.urn());
        };
    }

    private Flow flow(Reference reference) {
        return flows.stream()
                .filter(flow -> flow.id().equals(reference.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Of all structures: components of the same id have the same concept. */
    private ItemScheme concepts() {
        SortedMap<String, Text> names = new TreeMap<>();
        flows.forEach(
                flow -> flow.components().forEach(component -> names.putIfAbsent(component.id(), component.name())));
        return new ItemScheme(
                Reference.CONCEPTS,
                CONCEPTS,
                names.entrySet().stream()
                        .map(concept -> new Item(concept.getKey(), concept.getValue()))
                        .toList(),
                false);
    }
}
