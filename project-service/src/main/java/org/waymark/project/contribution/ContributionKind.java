package org.waymark.project.contribution;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.ContributionDeclared;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Version;
import org.waymark.project.part.EditedPartKind;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.standing.Standing;

@Singleton
class ContributionKind extends EditedPartKind<Contribution, ContributionDefinition> {
    private final TransactionLock lock;
    private final Today today;

    ContributionKind(TransactionLock lock, Today today) {
        super(Contribution.class, ContributionDefinition.class, EventType.CONTRIBUTION_DECLARED, today);
        this.lock = lock;
        this.today = today;
    }

    @Override
    protected Optional<Contribution> last(String project, String indicator) {
        return Contribution.last(project, indicator);
    }

    @Override
    protected void mayEdit(Standing standing, ContributionDefinition definition, Contribution last) {
        standing.editsWhole();
    }

    /** Under a lock of the indicator: two projects that declare at once cannot both take what is left. */
    @Override
    protected void check(Standing standing, String indicator, ContributionDefinition definition, JsonMembers body) {
        lock.hold("shares of " + indicator);
        boolean isFirst = last(standing.project(), indicator).isEmpty();
        LocalDate day = definition.effectiveFrom() != null
                ? definition.effectiveFrom()
                : isFirst ? Version.ALWAYS : today.date();
        for (SharesOfOthers others :
                SharesOfOthers.since(day, Contribution.historiesOfOthers(standing.project(), indicator))) {
            others.check(definition.shares(), body);
            if (!body.violations().none()) {
                return;
            }
        }
    }

    @Override
    protected Contribution freshPart(ContributionDefinition definition) {
        Contribution contribution = new Contribution();
        contribution.shares = definition.shares().size();
        return contribution;
    }

    @Override
    protected EventData event(Contribution stored) {
        return new ContributionDeclared(
                stored.project, stored.part, stored.version, stored.beginning(), stored.recordedAt, stored.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        ContributionDeclared declared = event.dataAs(ContributionDeclared.class);
        return new Content(
                ProjectPart.code(declared.project(), declared.indicator()),
                declared.version(),
                declared.recordedAt(),
                declared.body());
    }
}
