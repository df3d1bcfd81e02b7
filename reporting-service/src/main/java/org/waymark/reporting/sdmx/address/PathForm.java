package org.waymark.reporting.sdmx.address;

/** How members of a path look, for the OpenAPI document. */
public final class PathForm {
    public static final String TYPE = "[a-z]+|\\*";
    /** Of agencies, artefacts and components: one, a list, or any. */
    public static final String IDS = "[A-Za-z0-9_@$.,*-]+";

    public static final String VERSIONS = "[A-Za-z0-9.,*+~-]+";

    private PathForm() {}
}
