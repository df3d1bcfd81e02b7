package org.waymark.reporting.sdmx.artefact;

/** Names an artefact. There is one version of each. */
public record Reference(ArtefactType type, String agency, String id) {
    public static final String AGENCY = "WAYMARK";
    public static final String VERSION = "1.0";
    public static final Reference CONCEPTS = new Reference(ArtefactType.CONCEPT_SCHEME, AGENCY, "CONCEPTS");
    /** The scheme in which SDMX itself lists agencies; that of all agencies has this name everywhere. */
    public static final Reference AGENCIES = new Reference(ArtefactType.AGENCY_SCHEME, "SDMX", "AGENCIES");

    public static Reference codelist(String id) {
        return new Reference(ArtefactType.CODELIST, AGENCY, id);
    }

    public static Reference dataStructure(String id) {
        return new Reference(ArtefactType.DATA_STRUCTURE, AGENCY, id);
    }

    public static Reference dataflow(String id) {
        return new Reference(ArtefactType.DATAFLOW, AGENCY, id);
    }

    /** As SDMX-CSV writes it, such as {@code WAYMARK:OBSERVATIONS(1.0)}. */
    public String text() {
        return agency + ":" + id + "(" + VERSION + ")";
    }

    public String urn() {
        return type.urnOf(text());
    }

    /** Of a concept of {@link #CONCEPTS}. */
    public static String conceptUrn(String concept) {
        return "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=" + CONCEPTS.text() + "." + concept;
    }
}
