package org.waymark.project.specialproject;

import jakarta.persistence.MappedSuperclass;
import org.waymark.foundation.versioned.Version;

/** One version of a thing that belongs to a project and has a code of its own within it, such as a milestone. */
@MappedSuperclass
public abstract class ProjectPart extends Version {
    public String project;

    /** Its code within the project. */
    public String part;

    /** What names a part among those of all projects. No code holds a slash. */
    public static String code(String project, String part) {
        return project + "/" + part;
    }
}
