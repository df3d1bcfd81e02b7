package org.waymark.project.agency;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;

/** The names by which an agency is found, whatever their case and width. */
final class AgencyNames {
    private static final String BREAK = "\n";

    private AgencyNames() {}

    /** Full names first. */
    static List<String> of(AgencyDefinition agency) {
        return Stream.concat(
                        Stream.of(agency.name(), agency.shortName())
                                .filter(Objects::nonNull)
                                .flatMap(AgencyNames::languages),
                        agency.aliases().stream())
                .toList();
    }

    /** All names as one text that can be searched: {@link #whole} of a name is a part of it. */
    static String searchable(AgencyDefinition agency) {
        return BREAK
                + String.join(
                        BREAK, of(agency).stream().map(AgencyNames::folded).toList())
                + BREAK;
    }

    static String whole(String folded) {
        return BREAK + folded + BREAK;
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The name that is, or else the first that holds, what was searched for. */
    static Optional<String> matching(String folded, List<AgencyDefinition> versions) {
        List<String> names =
                versions.stream().flatMap(agency -> of(agency).stream()).toList();
        return names.stream()
                .filter(name -> folded(name).equals(folded))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> folded(name).contains(folded))
                        .findFirst());
    }

    private static Stream<String> languages(Text text) {
        return Stream.of(text.zh(), text.en()).filter(Objects::nonNull);
    }
}
