package org.waymark.project.funding;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.project.FundingReported;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.time.Today;
import org.waymark.project.part.EditedPartKind;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.standing.Standing;

@Singleton
class FundingKind extends EditedPartKind<Funding, FundingDefinition> {
    FundingKind(Today today) {
        super(Funding.class, FundingDefinition.class, EventType.FUNDING_REPORTED, today);
    }

    @Override
    protected Optional<Funding> last(String project, String year) {
        return Funding.last(project, year);
    }

    @Override
    protected void mayEdit(Standing standing, FundingDefinition definition, Funding last) {
        standing.editsWhole();
    }

    @Override
    protected Funding freshPart(FundingDefinition definition) {
        return new Funding();
    }

    @Override
    protected EventData event(Funding stored) {
        return new FundingReported(
                stored.project, stored.part, stored.version, stored.beginning(), stored.recordedAt, stored.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        FundingReported reported = event.dataAs(FundingReported.class);
        return new Content(
                ProjectPart.code(reported.project(), reported.year()),
                reported.version(),
                reported.recordedAt(),
                reported.body());
    }
}
