package org.waymark.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.PutVersion;

/** Defines an indicator, or defines it anew. Values and targets keep the version they were reported and set under. */
@ApplicationScoped
class PutIndicator {
    private final PutVersion putVersion;
    private final IndicatorKind kind;
    private final TransactionLock lock;
    private final TargetsOnIndicator targets;
    private final Today today;

    PutIndicator(
            PutVersion putVersion, IndicatorKind kind, TransactionLock lock, TargetsOnIndicator targets, Today today) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.lock = lock;
        this.targets = targets;
        this.today = today;
    }

    /** @param body with what is wrong with it by itself */
    @Transactional
    PutVersion.Put<Indicator> put(
            String code, IndicatorDefinition definition, JsonMembers body, Precondition precondition, Caller caller) {
        lock.hold(TargetsOnIndicator.lock(code));
        Consumer<List<String>> check = differing -> {
            new CheckRedefinition(code, definition, body, today.date()).check(targets);
            body.violations().refuseIfAny();
        };
        if (!body.violations().none()) {
            check.accept(List.of());
        }
        return putVersion.put(kind, code, definition, precondition, caller, check);
    }
}
