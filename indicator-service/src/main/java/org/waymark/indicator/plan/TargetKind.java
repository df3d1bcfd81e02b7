package org.waymark.indicator.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;
import org.waymark.indicator.catalogue.Indicator;

@Singleton
class TargetKind extends Kind<Target, TargetDefinition> {
    /** Members of a target's event that are not in the body of its version. */
    private static final List<String> NOT_IN_BODY =
            List.of("plan", "indicator", "area", "targetVersion", "supersedes", "recordedAt");

    TargetKind() {
        super(Target.class, TargetDefinition.class, EventType.TARGET_SET);
    }

    @Override
    protected Target fresh(String code, TargetDefinition definition) {
        String[] key = code.split("/");
        Target target = new Target();
        target.plan = key[0];
        target.indicator = key[1];
        target.area = key[2];
        return target;
    }

    /** With the unit of a target that does not say it, and without what its sender did not say. */
    @Override
    protected JsonNode compared(Target target) {
        ObjectNode body = target.bodyTree().deepCopy();
        body.remove("definitionVersion");
        if (!body.has("unit")) {
            Indicator.history(target.indicator)
                    .map(target::setUnder)
                    .ifPresent(set -> body.set("unit", EventJson.mapper().valueToTree(set.unit())));
        }
        return body;
    }

    @Override
    protected EventData event(Target target) {
        TargetDefinition definition = target.definition();
        JsonNode body = target.bodyTree();
        return new TargetSet(
                target.plan,
                target.indicator,
                target.area,
                target.version,
                target.effectiveFrom,
                definition.number(),
                definition.baseline(),
                definition.targets(),
                definition.cumulativeIncrease(),
                definition.attribute().name(),
                target.reason,
                target.version == 1 ? null : target.version - 1,
                body.get("footnote"),
                body.get("sources"),
                body.get("provenance"),
                definition.tolerance(),
                target.recordedAt,
                definition.unit(),
                definition.definitionVersion(),
                definition.justification());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        TargetSet set = event.dataAs(TargetSet.class);
        ObjectNode body = event.data().deepCopy();
        body.remove(NOT_IN_BODY);
        body.properties().removeIf(member -> member.getValue().isNull());
        return new Content(set.key(), set.targetVersion(), set.recordedAt(), body);
    }
}
