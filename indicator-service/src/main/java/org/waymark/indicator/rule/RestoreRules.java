package org.waymark.indicator.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.contracts.rule.RulesDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.recovery.Restoration;
import org.waymark.foundation.versioned.RestoreVersion;

@ApplicationScoped
class RestoreRules implements Restoration {
    private final RestoreVersion restoreVersion;

    RestoreRules(RestoreVersion restoreVersion) {
        this.restoreVersion = restoreVersion;
    }

    @Override
    public Set<EventType> types() {
        return Set.of(EventType.RULES_DEFINED);
    }

    @Override
    public Optional<String> restore(ReceivedEvent event, long entry) {
        RulesDefined defined = event.dataAs(RulesDefined.class);
        return restoreVersion.restore(
                new RuleSet(),
                defined.indicator(),
                defined.rulesVersion(),
                null,
                defined.body().path("reason").asText(null),
                defined.body(),
                defined.recordedAt());
    }
}
