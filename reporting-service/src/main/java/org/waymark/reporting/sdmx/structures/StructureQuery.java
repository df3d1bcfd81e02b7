package org.waymark.reporting.sdmx.structures;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.sdmx.address.SdmxAddress;
import org.waymark.reporting.sdmx.address.SdmxInstant;
import org.waymark.reporting.sdmx.address.UnreadableQuery;
import org.waymark.reporting.sdmx.address.Wanted;
import org.waymark.reporting.sdmx.artefact.Reference;

/**
 * Which structural metadata are asked for.
 *
 * @param type as addresses name it, or {@code *}
 * @param items ids in a list, or {@code *}
 * @param asOf null for what is known now
 */
public record StructureQuery(
        String type, Wanted wanted, String items, Detail detail, Set<String> references, Instant asOf) {
    /** How much of what is found is shown. */
    public enum Detail {
        FULL,
        ALLSTUBS,
        REFERENCESTUBS,
        ALLCOMPLETESTUBS,
        REFERENCECOMPLETESTUBS,
        REFERENCEPARTIAL;

        boolean showsStub(boolean found) {
            return this == ALLSTUBS
                    || this == ALLCOMPLETESTUBS
                    || !found && (this == REFERENCESTUBS || this == REFERENCECOMPLETESTUBS);
        }
    }

    static final String ANY = "*";
    private static final int LONGEST_PATH = 5;

    private static final List<String> WORDS =
            List.of("none", "parents", "parentsandsiblings", "ancestors", "children", "descendants", "all");
    private static final Text REFERENCES = new Text(
            "应为 none、parents、parentsandsiblings、ancestors、children、descendants、all，或逗号分隔的类型，如 codelist",
            "must be none, parents, parentsandsiblings, ancestors, children, descendants, all, or types in a list such as"
                    + " codelist");
    private static final Text TYPE = new Text(
            "应为结构类型，如 dataflow、datastructure、conceptscheme、codelist、agencyscheme，或 *",
            "must be a type of structure such as dataflow, datastructure, conceptscheme, codelist, agencyscheme, or *");
    private static final Text PATH = new Text("多于 类型/机构/标识/版本/条目", "is more than type, agency, id, version and item");

    /** All types that SDMX 3.0 has: most are empty here. */
    private static final Set<String> TYPES = Set.of(
            ("datastructure metadatastructure categoryscheme conceptscheme codelist hierarchy hierarchyassociation"
                            + " valuelist geographiccodelist geogridcodelist agencyscheme dataproviderscheme"
                            + " metadataproviderscheme dataconsumerscheme organisationunitscheme dataflow metadataflow"
                            + " reportingtaxonomy provisionagreement metadataprovisionagreement structuremap"
                            + " representationmap conceptschememap categoryschememap organisationschememap"
                            + " reportingtaxonomymap process categorisation dataconstraint metadataconstraint"
                            + " transformationscheme rulesetscheme userdefinedoperatorscheme customtypescheme"
                            + " namepersonalisationscheme vtlmappingscheme")
                    .split(" "));

    static StructureQuery of(SdmxAddress address, ZoneId zone, Clock clock) {
        Violations violations = new Violations();
        String type = address.segment(0).equals("all") ? ANY : address.segment(0);
        if (!type.equals(ANY) && !TYPES.contains(type)) {
            violations.add("?type", new TextNode(type), "known-type", TYPE);
        }
        if (address.path().size() > LONGEST_PATH) {
            violations.add("?item", new TextNode(address.segment(LONGEST_PATH)), "path", PATH);
        }
        String detail = UnreadableQuery.oneOf(
                address,
                "detail",
                violations,
                "full",
                "allstubs",
                "referencestubs",
                "allcompletestubs",
                "referencecompletestubs",
                "referencepartial");
        StructureQuery query = new StructureQuery(
                type,
                Wanted.of(address, 1, violations),
                address.segment(LONGEST_PATH - 1),
                Detail.valueOf(detail.toUpperCase(Locale.ROOT)),
                references(address.parameter("references"), violations),
                SdmxInstant.past("asOf", address.parameter("asOf"), zone, clock, violations));
        UnreadableQuery.refuseIfAny(violations);
        return query;
    }

    /** Of the structure of data, with all that it refers to. */
    static StructureQuery ofSchema(SdmxAddress address, ZoneId zone, Clock clock) {
        Violations violations = new Violations();
        String context = address.segment(0);
        if (!List.of("dataflow", "datastructure").contains(context)) {
            violations.add("?context", new TextNode(context), "known-type", TYPE);
        }
        StructureQuery query = new StructureQuery(
                "datastructure",
                Wanted.of(address, 1, violations),
                ANY,
                Detail.FULL,
                Set.of("children"),
                SdmxInstant.past("asOf", address.parameter("asOf"), zone, clock, violations));
        UnreadableQuery.refuseIfAny(violations);
        return query;
    }

    /** The words, or types, that {@code references} has; none where it is left out. */
    public static Set<String> references(String given, Violations violations) {
        Set<String> asked =
                given == null ? Set.of("none") : Arrays.stream(given.split(",")).collect(Collectors.toSet());
        if (!asked.stream().allMatch(one -> WORDS.contains(one) || TYPES.contains(one))) {
            violations.add("?references", new TextNode(given), "references", REFERENCES);
        }
        return asked;
    }

    boolean finds(Reference reference) {
        return (type.equals(ANY) || type.equals(reference.type().pathName())) && wanted.matches(reference);
    }
}
