package org.waymark.indicator.observation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.journal.Happening;
import org.waymark.indicator.catalogue.Definitions;

/** Submitting a period adds a vintage; nothing is overwritten. */
@ApplicationScoped
class SubmitObservation {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private final Definitions definitions;
    private final ObservationRows rows;
    private final ReviseObservation reviseObservation;
    private final Today today;

    SubmitObservation(Definitions definitions, ObservationRows rows, ReviseObservation reviseObservation, Today today) {
        this.definitions = definitions;
        this.rows = rows;
        this.reviseObservation = reviseObservation;
        this.today = today;
    }

    /** A new observation takes one statement; what is not new, or comes under a changed definition, takes a transaction. */
    Submitted submit(String indicator, RequestBody body, Caller caller) {
        Definitions.Numbered definition = definitions.of(indicator);
        ObservationSubmission submission = ObservationSubmission.of(body, definition.definition());
        String agency = Reporter.of(submission, definition, caller, body.violations());
        body.violations().refuseIfAny();

        UUID id = UUID_V7.generate();
        SeriesPeriod about = submission.about(indicator);
        if (submission.expectedVintage() == null) {
            Vintage first = NewVintage.first(id, submission, definition, agency, caller, today.date());
            Unit unit = definition.definition().unit().code();
            Happening happening = ObservationEvents.of(about, first, unit, null);
            if (rows.recordFirst(about, first, happening, caller)) {
                return new Submitted(about, first, unit, true);
            }
        }
        return reviseObservation.revise(id, indicator, body, caller);
    }
}
