package org.waymark.reporting.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.question.ReportJson;
import org.waymark.reporting.report.AssessmentView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.situation.Subject;

/**
 * An assessment that was given out, and to which question.
 *
 * @param digest stands for its promised bytes; empty where only its id was given out
 */
record GivenAssessment(
        UUID id,
        Subject subject,
        LocalDate day,
        Instant knownAt,
        String method,
        String version,
        String parameters,
        String digest) {

    static GivenAssessment of(ReportHead head, IndicatorEntry entry) {
        AssessmentView view = entry.assessment();
        return new GivenAssessment(
                view.id(),
                new Subject(head.plan(), entry.indicator(), entry.area()),
                head.asOf(),
                head.knownAt(),
                view.method(),
                view.version(),
                String.join(";", view.parameters().lines()),
                digest(view));
    }

    /** Of which only the id was given out. */
    static GivenAssessment of(NamedAssessment named) {
        return new GivenAssessment(
                named.id(),
                named.subject(),
                named.asOf().day(),
                named.asOf().knownAt(),
                named.method().id(),
                named.method().version(),
                String.join(";", named.method().parameters().lines()),
                "");
    }

    /** Empty where there is no such method any more. */
    Optional<Coordinates> coordinates() {
        return Methods.of(method).map(by -> new Coordinates(subject, day, knownAt, by));
    }

    boolean hasBytesOf(AssessmentView view) {
        return digest.isEmpty() || digest.equals(digest(view));
    }

    private static String digest(AssessmentView view) {
        return EntityTag.of(ReportJson.of(view, true)).replace("\"", "");
    }
}
