package org.waymark.reporting.sdmx.structures;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.reporting.sdmx.artefact.Reference;
import org.waymark.reporting.sdmx.catalogue.Catalogue;

/** What refers to what, from some artefacts on. */
final class FollowReferences {
    private final Catalogue catalogue;

    FollowReferences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those asked for beside the ones that were found; the agency scheme belongs to all. */
    Set<Reference> of(Collection<Reference> found, Set<String> asked) {
        Set<Reference> beside = new LinkedHashSet<>();
        asked.forEach(word -> beside.addAll(by(word, found)));
        beside.removeAll(found);
        return beside;
    }

    private Set<Reference> by(String word, Collection<Reference> found) {
        return switch (word) {
            case "none" -> Set.of();
            case "parents" -> step(found, this::parents);
            case "parentsandsiblings" -> family(found);
            case "ancestors" -> closure(found, this::parents);
            case "children" -> step(found, catalogue::referencesOf);
            case "descendants" -> closure(found, catalogue::referencesOf);
            case "all" -> {
                Set<Reference> all = family(found);
                all.addAll(closure(found, catalogue::referencesOf));
                all.add(Reference.AGENCIES);
                yield all;
            }
            default -> ofType(word, found);
        };
    }

    private Set<Reference> family(Collection<Reference> found) {
        Set<Reference> family = step(found, this::parents);
        family.addAll(step(List.copyOf(family), catalogue::referencesOf));
        return family;
    }

    private Set<Reference> ofType(String type, Collection<Reference> found) {
        Set<Reference> related = closure(found, this::parents);
        related.addAll(closure(found, catalogue::referencesOf));
        related.add(Reference.AGENCIES);
        related.removeIf(reference -> !reference.type().pathName().equals(type));
        return related;
    }

    private List<Reference> parents(Reference reference) {
        return catalogue.references().stream()
                .filter(one -> catalogue.referencesOf(one).contains(reference))
                .toList();
    }

    private static Set<Reference> step(Collection<Reference> from, Function<Reference, List<Reference>> next) {
        Set<Reference> reached = new LinkedHashSet<>();
        from.forEach(one -> reached.addAll(next.apply(one)));
        return reached;
    }

    private static Set<Reference> closure(Collection<Reference> from, Function<Reference, List<Reference>> next) {
        Set<Reference> reached = new LinkedHashSet<>();
        Set<Reference> last = new LinkedHashSet<>(from);
        while (!last.isEmpty()) {
            last = step(last, next);
            last.removeAll(reached);
            reached.addAll(last);
        }
        return reached;
    }
}
