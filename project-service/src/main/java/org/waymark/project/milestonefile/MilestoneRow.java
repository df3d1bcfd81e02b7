package org.waymark.project.milestonefile;

import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.rows.RowFormat;
import org.waymark.foundation.rows.SourceRow;
import org.waymark.project.bulk.FileRows;
import org.waymark.project.milestone.MilestoneDefinition;
import org.waymark.project.reference.Reference;
import org.waymark.project.specialproject.ProjectPart;

/**
 * A row that was bound.
 *
 * @param project null where it cannot be read, as {@code part}
 * @param expectedVersion that it was written against, or null
 * @param definition what can be read of it
 */
record MilestoneRow(
        SourceRow source, String project, String part, Integer expectedVersion, MilestoneDefinition definition) {
    /** Notes what is wrong with it by itself. */
    static MilestoneRow bound(SourceRow row, FileRows file, LocalDate today) {
        JsonMembers body = new JsonMembers(row.members());
        String project = body.required("project", Reference.in(body, "project"));
        String part = body.required("milestone", Reference.in(body, "milestone"));
        Integer expectedVersion = body.integer("expectedVersion", 0, Integer.MAX_VALUE);
        if (file.request().format() == RowFormat.CSV) {
            DependenciesColumn.check(body);
        }
        MilestoneDefinition definition = MilestoneDefinition.of(body, today);
        file.reject(row, body.violations().all());
        return new MilestoneRow(row, project, part, expectedVersion, definition);
    }

    boolean namesOne() {
        return project != null && part != null;
    }

    /** Of what it is about. */
    String code() {
        return ProjectPart.code(project, part);
    }

    List<String> dependencies() {
        return definition.dependencies();
    }

    MilestoneRow with(MilestoneDefinition other) {
        return new MilestoneRow(source, project, part, expectedVersion, other);
    }
}
