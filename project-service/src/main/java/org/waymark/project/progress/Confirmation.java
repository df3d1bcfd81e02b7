package org.waymark.project.progress;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency that takes part has said to its part of a report; silence is never consent. */
@Schema(name = "Confirmation", requiredProperties = "*")
public record Confirmation(
        String agency,
        @Schema(nullable = true, description = "The tasks it is asked about; null for the whole report")
                List<String> tasks,
        Response response,
        @Schema(description = "The version it is asked about") int version,
        @Schema(nullable = true, description = "The day of the response") LocalDate on,
        @Schema(nullable = true, description = "Of an objection") String reason) {
    /** What it said. */
    @Schema(name = "ConfirmationResponse")
    public enum Response {
        AWAITED,
        CONFIRMED,
        OBJECTED,
        NO_RESPONSE
    }

    static Confirmation awaited(Part part, int version) {
        return new Confirmation(part.agency(), part.tasks(), Response.AWAITED, version, null, null);
    }

    Confirmation answered(ReportDecision decision) {
        return new Confirmation(
                agency, tasks, response(decision.decision()), version, decision.on(), decision.reason());
    }

    public boolean is(Response one) {
        return response == one;
    }

    private static Response response(DecisionKind decision) {
        return switch (decision) {
            case CONFIRM -> Response.CONFIRMED;
            case OBJECT -> Response.OBJECTED;
            default -> Response.NO_RESPONSE;
        };
    }
}
