package org.waymark.contracts.project;

import org.waymark.contracts.EventData;

/** Data about a part of a project: the key is the project, the subject names the part within it. */
interface ProjectPartData extends EventData {
    String project();

    /** Its code within the project. */
    String part();

    @Override
    default String key() {
        return project();
    }

    @Override
    default String subject() {
        return project() + "/" + part();
    }
}
