package org.waymark.indicator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.indicator.catalogue.Indicator;
import org.waymark.indicator.catalogue.TargetsOnIndicator;

/** Sets a target, or a new version of it. The old version stays readable and holds until the new one's day. */
@ApplicationScoped
class PutTarget {
    private final PutVersion putVersion;
    private final TargetKind kind;
    private final TransactionLock lock;
    private final Today today;

    PutTarget(PutVersion putVersion, TargetKind kind, TransactionLock lock, Today today) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.lock = lock;
        this.today = today;
    }

    /** @param body with what is wrong with it by itself */
    @Transactional
    PutVersion.Put<Target> put(
            String plan,
            String indicator,
            String area,
            TargetDefinition sent,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        LocalDate released =
                Plan.history(plan).shownOn(today.date()).version().definition().released();
        TargetDefinition dated = sent.effectiveFrom() == null ? sent.effectiveFrom(released) : sent;
        lock.hold(TargetsOnIndicator.lock(indicator));
        lock.hold("numbers of targets " + plan + "/" + area);

        String key = TargetSet.key(plan, indicator, area);
        Optional<FittingDefinitions> definitions = Indicator.history(indicator)
                .map(history -> FittingDefinitions.of(history, dated.effectiveFrom(), today.date()));
        TargetDefinition target = definitions.map(dated::setUnder).orElse(dated);
        Consumer<List<String>> check = differing -> {
            CheckTarget rules = new CheckTarget(target, body, today.date());
            Target.lastNumber(key).ifPresent(last -> rules.replaces(last + 1, differing));
            definitions.ifPresent(rules::fits);
            rules.number(ownerOfNumber(plan, indicator, area, target), area);
            body.violations().refuseIfAny();
        };
        if (!body.violations().none()) {
            check.accept(List.of());
        }
        return putVersion.put(kind, key, target, precondition, caller, check);
    }

    private static String ownerOfNumber(String plan, String indicator, String area, TargetDefinition target) {
        if (target.number() == null) {
            return null;
        }
        List<History<Target>> inArea = Target.inArea(plan, area);
        LocalDate end = inArea.stream()
                .filter(history -> history.first().indicator.equals(indicator))
                .flatMap(history -> history.changesAfter(target.effectiveFrom()).stream())
                .findFirst()
                .orElse(LocalDate.MAX);
        return inArea.stream()
                .filter(history -> !history.first().indicator.equals(indicator))
                .filter(history -> history.holdingFrom(target.effectiveFrom())
                        .filter(version -> version.effectiveFrom.isBefore(end))
                        .anyMatch(version ->
                                target.number().equals(version.definition().number())))
                .map(history -> history.first().indicator)
                .findFirst()
                .orElse(null);
    }
}
