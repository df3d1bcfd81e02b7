package org.waymark.reporting.sdmx.data;

import java.util.Map;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.Reference;

/** What codes are called, of the code lists that an answer shows. */
record CodeNames(Map<Reference, Map<String, Text>> names) {
    static final CodeNames NONE = new CodeNames(Map.of());

    /** The code itself where it has no name. */
    Text of(Component component, String code) {
        Text name = names.getOrDefault(component.codelist(), Map.of()).get(code);
        return name == null ? new Text(code, code) : name;
    }
}
