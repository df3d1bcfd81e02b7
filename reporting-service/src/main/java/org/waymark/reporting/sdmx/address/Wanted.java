package org.waymark.reporting.sdmx.address;

import com.fasterxml.jackson.databind.node.TextNode;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.sdmx.artefact.Reference;

/** Artefacts as a path names them: lists of agencies, ids and versions. */
public record Wanted(String agencies, String ids, String versions) {
    private static final Text VERSION = new Text(
            "应为版本，如 1.0、+（最新稳定版）、~（最新版）或 *", "must be a version such as 1.0, + (latest stable), ~ (latest) or *");

    /** @param at where the agency stands in the path */
    public static Wanted of(SdmxAddress address, int at, Violations violations) {
        String versions = address.segment(at + 2);
        if (!Versions.canBeRead(versions)) {
            violations.add("?version", new TextNode(versions), "version", VERSION);
        }
        return new Wanted(address.segment(at), address.segment(at + 1), versions);
    }

    public boolean matches(Reference reference) {
        return SdmxAddress.lists(agencies, reference.agency())
                && SdmxAddress.lists(ids, reference.id())
                && Versions.matches(versions);
    }
}
