package org.waymark.project.part;

import java.util.Optional;
import org.waymark.contracts.EventType;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.specialproject.PartKind;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.standing.Standing;

/** A kind of parts that agencies of the project edit, with the rules that a body alone does not show. */
public abstract class EditedPartKind<V extends ProjectPart, D extends Definition> extends PartKind<V, D> {
    protected EditedPartKind(Class<V> entity, Class<D> definition, EventType type, Today today) {
        super(entity, definition, type, today);
    }

    protected abstract Optional<V> last(String project, String part);

    /**
     * Refuses whoever may not edit it.
     *
     * @param definition with null in place of what was said wrongly
     * @param last null while there is none
     */
    protected abstract void mayEdit(Standing standing, D definition, V last);

    /** Notes the rules that a new version breaks. */
    protected void check(Standing standing, String part, D definition, JsonMembers body) {}

    /** Refuses whoever edits neither the part of that agency nor the whole; what names none is refused for that. */
    protected static void editsPartOf(String agency, Standing standing) {
        if (agency != null) {
            standing.editsPartOf(agency);
        }
    }
}
