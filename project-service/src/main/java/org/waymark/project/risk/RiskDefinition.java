package org.waymark.project.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.Definition;
import org.waymark.project.reference.Reference;

/**
 * What an agency says about a risk.
 *
 * @param probability of an issue null: it is there already
 * @param owner the agency of the project that looks after it
 * @param reviewOn when it is to be looked at again; required while it is open
 * @param effectiveFrom day from which this version holds; without it a first one has always held, a later one holds
 *     from the day on which it is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"kind", "title", "impact", "owner", "state"},
        examples = RiskExample.DEFINITION)
public record RiskDefinition(
        Kind kind,
        Text title,
        Level probability,
        Level impact,
        String owner,
        Text mitigation,
        LocalDate reviewOn,
        State state,
        LocalDate effectiveFrom,
        String reason)
        implements Definition {
    /** Whether it may happen, or is there already. */
    @Schema(name = "RiskKind")
    public enum Kind {
        RISK,
        ISSUE
    }

    /** How probable it is, or how much it would harm. */
    @Schema(name = "RiskLevel")
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    /** What became of it. */
    @Schema(name = "RiskState")
    public enum State {
        OPEN,
        /** Something was done, so that it harms less; still watched. */
        MITIGATED,
        CLOSED,
        /** The risk came true. */
        OCCURRED
    }

    static RiskDefinition of(JsonMembers body) {
        RiskDefinition definition = new RiskDefinition(
                body.required("kind", body.oneOf("kind", Kind.class)),
                body.required("title", body.label("title")),
                body.oneOf("probability", Level.class),
                body.required("impact", body.oneOf("impact", Level.class)),
                body.required("owner", Reference.in(body, "owner")),
                body.label("mitigation"),
                body.date("reviewOn"),
                body.required("state", body.oneOf("state", State.class)),
                body.date("effectiveFrom"),
                body.text("reason"));
        if (definition.kind == Kind.RISK) {
            body.required("probability", definition.probability);
        }
        if (definition.state == State.OPEN) {
            body.required("reviewOn", definition.reviewOn);
        }
        definition.checkIssue(body);
        body.refuseUnknownMembers();
        return definition;
    }

    private void checkIssue(JsonMembers body) {
        if (kind == Kind.ISSUE && probability != null) {
            body.broken(
                    "probability",
                    "issue-is-there",
                    new Text("ISSUE 已经发生，没有概率", "an ISSUE is there already and has no probability"));
        }
        if (kind == Kind.ISSUE && state == State.OCCURRED) {
            body.broken(
                    "state",
                    "issue-is-there",
                    new Text("ISSUE 已经发生；OCCURRED 只用于 RISK", "an ISSUE is there already: OCCURRED is for a RISK"));
        }
    }
}
