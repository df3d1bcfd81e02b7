package org.waymark.project.milestonefile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.Column;
import org.waymark.foundation.rows.SpreadsheetText;

/** Milestones as {@code project/milestone}, separated by semicolons. */
final class DependenciesColumn implements Column {
    static final String MEMBER = "dependsOn";

    @Override
    public String header() {
        return MEMBER;
    }

    @Override
    public String pointer() {
        return "/" + MEMBER;
    }

    @Override
    public boolean holds(String place) {
        return place.equals(pointer()) || place.startsWith(pointer() + "/");
    }

    /** What is no such name stays text. */
    @Override
    public void put(ObjectNode row, String cell) {
        ArrayNode references = row.putArray(MEMBER);
        for (String name : SpreadsheetText.original(cell).split("[;；]")) {
            String[] parts = name.strip().split("/", -1);
            if (parts.length == 2) {
                references.addObject().put("project", parts[0].strip()).put("milestone", parts[1].strip());
            } else if (!name.isBlank()) {
                references.add(name.strip());
            }
        }
    }

    /** Notes texts that are no such names, and takes them out. */
    static void check(JsonMembers row) {
        if (row.tree().path(MEMBER) instanceof ArrayNode references
                && references.valueStream().anyMatch(reference -> reference.isTextual())) {
            row.broken(
                    MEMBER,
                    "reference",
                    new Text(
                            "应写作 专项/里程碑，多个以分号分隔",
                            "must be project/milestone, several of them separated by semicolons"));
            row.tree().remove(MEMBER);
        }
    }
}
