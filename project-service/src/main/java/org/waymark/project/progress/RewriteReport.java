package org.waymark.project.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.reference.Classified;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Writes a report anew. What is equal to the version at hand records nothing. */
@ApplicationScoped
public class RewriteReport {
    private static final ObjectMapper BODIES =
            EventJson.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final Standings standings;
    private final ProgressReports reports;
    private final ReportEvents events;
    private final Today today;
    private final Clock clock;

    RewriteReport(Standings standings, ProgressReports reports, ReportEvents events, Today today, Clock clock) {
        this.standings = standings;
        this.reports = reports;
        this.events = events;
        this.today = today;
        this.clock = clock;
    }

    /**
     * The report as it is now.
     *
     * @param refusedFor null unless the request was written against another version; then the members in which that one
     *     and the request differ
     */
    public record Rewritten(ProgressReport report, List<String> refusedFor) {}

    @Transactional
    public Rewritten rewrite(UUID id, JsonMembers body, Precondition precondition, Caller caller) {
        ProgressReport report = reports.lock(id);
        ReportAtMoment now = report.now();
        Standing standing = standings.of(report.project(), caller);
        if (!standing.seesInside() && !now.isAccepted()) {
            throw ProgressReports.unknown(id);
        }
        String compiler = standing.editsWhole();
        Classified.refuseAnyIn(body);
        LocalDate day = today.date();
        ReportContent content = ReportContent.of(body, day);
        checkPeriod(report, content, body);
        body.violations().refuseIfAny();
        List<String> differing = differing(now.version().body(), stored(content));
        if (differing.isEmpty()) {
            return new Rewritten(report, null);
        }
        if (!precondition.holds("\"" + now.version().version() + "\"")) {
            return new Rewritten(report, differing);
        }
        if (!now.state().canBeRewritten()) {
            throw frozen(now.state());
        }
        LocalDate on = StepDay.check(body, content.on(), report.lastDay(), day);
        if (ReportContent.isBlank(content.reason())) {
            body.broken("reason", "reason-required", new Text("再次编写须说明理由", "is required from the second version on"));
        }
        ReportContent accepted = LastAccepted.before(report.period(), reports.of(report.project()), Moment.on(day))
                .map(last -> last.version().content())
                .orElse(null);
        new CheckContent(standing.definition(), accepted, day).check(content, body);
        body.violations().refuseIfAny();

        ReportVersion next = new ReportVersion(
                id,
                now.version().version() + 1,
                report.nextChange(),
                stored(content),
                compiler,
                on,
                clock.instant(),
                caller.subject(),
                caller.client());
        return new Rewritten(events.add(report, next, caller), null);
    }

    /** The day is kept beside it: the same content of another day is the same. */
    static JsonNode stored(ReportContent content) {
        return BODIES.<ObjectNode>valueToTree(content).without("on");
    }

    private static void checkPeriod(ProgressReport report, ReportContent content, JsonMembers body) {
        String period = report.period().toString();
        if (content.period() != null && !content.period().equals(period)) {
            body.broken("period", "period-fixed", new Text("该报告的周期为 " + period, "must stay " + period));
        }
    }

    private static Refusal frozen(ReportState state) {
        return Refusal.of(
                        ProblemType.REVIEW_STATE,
                        "报告的状态为 " + state + "，只有 DRAFT、RETURNED、OBJECTED 可以改写",
                        "The report is " + state + "; only one that is DRAFT, RETURNED or OBJECTED is written anew")
                .with("state", state);
    }

    private static List<String> differing(JsonNode stored, JsonNode sent) {
        TreeSet<String> members = new TreeSet<>();
        stored.fieldNames().forEachRemaining(members::add);
        sent.fieldNames().forEachRemaining(members::add);
        return members.stream()
                .filter(member -> !Objects.equals(stored.get(member), sent.get(member)))
                .toList();
    }
}
