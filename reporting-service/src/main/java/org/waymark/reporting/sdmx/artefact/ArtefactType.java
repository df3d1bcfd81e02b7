package org.waymark.reporting.sdmx.artefact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of structural metadata that there are here, in the order in which SDMX-ML wants them. */
public enum ArtefactType {
    AGENCY_SCHEME("base", "AgencyScheme", "agencySchemes"),
    CODELIST("codelist", "Codelist", "codelists"),
    CONCEPT_SCHEME("conceptscheme", "ConceptScheme", "conceptSchemes"),
    DATA_CONSTRAINT("registry", "DataConstraint", "dataConstraints"),
    DATAFLOW("datastructure", "Dataflow", "dataflows"),
    DATA_STRUCTURE("datastructure", "DataStructure", "dataStructures");

    private final String infoPackage;
    private final String className;
    private final String collection;

    ArtefactType(String infoPackage, String className, String collection) {
        this.infoPackage = infoPackage;
        this.className = className;
        this.collection = collection;
    }

    /** As an address of SDMX REST names it, such as {@code datastructure}. */
    public static Optional<ArtefactType> of(String pathName) {
        return Arrays.stream(values())
                .filter(type -> type.pathName().equals(pathName))
                .findFirst();
    }

    public String pathName() {
        return name().replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** As SDMX-ML names one. */
    public String className() {
        return className;
    }

    /** As SDMX-JSON names many. */
    public String collection() {
        return collection;
    }

    String urnOf(String which) {
        return "urn:sdmx:org.sdmx.infomodel." + infoPackage + "." + className + "=" + which;
    }
}
