package org.waymark.project.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Definition;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Replaces a part of a project as a whole, for whoever may edit it today. */
@ApplicationScoped
public class PutPart {
    private final PutVersion putVersion;
    private final Standings standings;
    private final Today today;

    PutPart(PutVersion putVersion, Standings standings, Today today) {
        this.putVersion = putVersion;
        this.standings = standings;
        this.today = today;
    }

    /** @param body with what is wrong with it by itself */
    @Transactional
    public <V extends ProjectPart, D extends Definition> Put<V> put(
            EditedPartKind<V, D> kind,
            String project,
            String part,
            D definition,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        String code = ProjectPart.code(project, part);
        putVersion.hold(kind, code);
        Standing standing = standings.of(project, caller);
        V last = kind.last(project, part).orElse(null);
        kind.mayEdit(standing, definition, last);
        Consumer<List<String>> check = differing -> {
            checkDay(definition.effectiveFrom(), last, body);
            kind.check(standing, part, definition, body);
            body.violations().refuseIfAny();
        };
        if (!body.violations().none()) {
            check.accept(List.of());
        }
        return putVersion.put(kind, code, definition, precondition, caller, check);
    }

    private void checkDay(LocalDate effectiveFrom, ProjectPart last, JsonMembers body) {
        LocalDate day = today.date();
        if (effectiveFrom != null && effectiveFrom.isAfter(day)) {
            body.broken(
                    "effectiveFrom", "not-to-come", new Text("不得晚于今天 " + day, "must not be later than today, " + day));
        }
        if (effectiveFrom != null && last != null && effectiveFrom.isBefore(last.effectiveFrom)) {
            body.broken(
                    "effectiveFrom",
                    "effective-order",
                    new Text(
                            "不得早于上一版的生效日 " + last.effectiveFrom,
                            "must not be earlier than that of the version before, " + last.effectiveFrom));
        }
    }
}
