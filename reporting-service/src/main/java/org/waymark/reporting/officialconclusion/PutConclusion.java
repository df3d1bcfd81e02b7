package org.waymark.reporting.officialconclusion;

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
import org.waymark.foundation.versioned.PutVersion;

/**
 * Records what an official body concluded, or records it anew. Plan and target are indicator-service's: their codes are
 * taken by their form, and reports say what is not resolved yet.
 */
@ApplicationScoped
class PutConclusion {
    private final PutVersion putVersion;
    private final ConclusionKind kind;
    private final Today today;

    PutConclusion(PutVersion putVersion, ConclusionKind kind, Today today) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.today = today;
    }

    /** @param body with what is wrong with it by itself */
    @Transactional
    PutVersion.Put<OfficialConclusion> put(
            String plan,
            String code,
            ConclusionDefinition definition,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        String key = OfficialConclusion.key(plan, code);
        putVersion.hold(kind, key);
        boolean first = OfficialConclusion.history(plan, code).isEmpty();
        Consumer<List<String>> check = differing -> {
            checkDay(definition, body);
            checkReason(first, definition, body);
            body.violations().refuseIfAny();
        };
        if (!body.violations().none()) {
            check.accept(List.of());
        }
        return putVersion.put(kind, key, definition, precondition, caller, check);
    }

    private void checkDay(ConclusionDefinition definition, JsonMembers body) {
        LocalDate day = today.date();
        if (definition.dated() != null && definition.dated().isAfter(day)) {
            body.broken("dated", "not-to-come", new Text("不得晚于今天 " + day, "must not be later than today, " + day));
        }
    }

    private static void checkReason(boolean first, ConclusionDefinition definition, JsonMembers body) {
        if (!first && (definition.reason() == null || definition.reason().isBlank())) {
            body.broken(
                    "reason",
                    "reason-required",
                    new Text("已有一版；须说明为何重新记录", "is required: there is a version already; say why it is recorded anew"));
        }
        if (first && definition.takesBack()) {
            body.broken("withdrawn", "nothing-to-withdraw", new Text("尚无可撤回的版本", "there is nothing yet to withdraw"));
        }
    }
}
