package org.waymark.project.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.standing.Standing;

/** Works out which version a body makes of a report, and notes in the body what is wrong with it. Stores nothing. */
@ApplicationScoped
public class DraftVersion {
    private static final ObjectMapper BODIES =
            EventJson.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final Today today;
    private final Clock clock;

    DraftVersion(Today today, Clock clock) {
        this.today = today;
        this.clock = clock;
    }

    /**
     * The first version of a report that has an id of its own; empty where its period cannot be read. Refuses whoever
     * does not compile the project's reports.
     *
     * @param ofProject its reports
     */
    public Optional<ReportVersion> first(
            Standing standing, JsonMembers body, List<ProgressReport> ofProject, Caller caller) {
        String compiler = standing.editsWhole();
        LocalDate day = today.date();
        ReportContent content = ReportContent.of(body, day);
        LocalDate on = StepDay.check(body, content.on(), null, day);
        new CheckContent(standing.definition(), accepted(content, ofProject, day), day).check(content, body);
        return content.period() == null
                ? Optional.empty()
                : Optional.of(
                        version(Generators.timeBasedEpochGenerator().generate(), 1, 1, content, compiler, on, caller));
    }

    /** What the body says of a report, whose period it keeps. */
    public ReportContent content(ProgressReport report, JsonMembers body) {
        ReportContent content = ReportContent.of(body, today.date());
        String period = report.period().toString();
        if (content.period() != null && !content.period().equals(period)) {
            body.broken("period", "period-fixed", new Text("该报告的周期为 " + period, "must stay " + period));
        }
        return content;
    }

    /** The members in which it differs from the version at hand: none where it would record nothing. */
    public List<String> differing(ProgressReport report, ReportContent content) {
        JsonNode stored = report.now().version().body();
        JsonNode sent = stored(content);
        TreeSet<String> members = new TreeSet<>();
        stored.fieldNames().forEachRemaining(members::add);
        sent.fieldNames().forEachRemaining(members::add);
        return members.stream()
                .filter(member -> !Objects.equals(stored.get(member), sent.get(member)))
                .toList();
    }

    /** The next version. Refuses a report that is not to be written anew as it stands. */
    public ReportVersion next(
            Standing standing,
            ProgressReport report,
            ReportContent content,
            JsonMembers body,
            List<ProgressReport> ofProject,
            Caller caller) {
        String compiler = standing.editsWhole();
        ReportAtMoment now = report.now();
        if (!now.state().canBeRewritten()) {
            throw frozen(now.state());
        }
        LocalDate day = today.date();
        LocalDate on = StepDay.check(body, content.on(), report.lastDay(), day);
        if (ReportContent.isBlank(content.reason())) {
            body.broken("reason", "reason-required", new Text("再次编写须说明理由", "is required from the second version on"));
        }
        new CheckContent(standing.definition(), accepted(content, ofProject, day), day).check(content, body);
        return version(report.id(), now.version().version() + 1, report.nextChange(), content, compiler, on, caller);
    }

    private ReportVersion version(
            UUID id, int version, int change, ReportContent content, String compiler, LocalDate on, Caller caller) {
        return new ReportVersion(
                id, version, change, stored(content), compiler, on, clock.instant(), caller.subject(), caller.client());
    }

    /** The day is kept beside it: the same content of another day is the same. */
    static JsonNode stored(ReportContent content) {
        return BODIES.<ObjectNode>valueToTree(content).without("on");
    }

    private static ReportContent accepted(ReportContent content, List<ProgressReport> ofProject, LocalDate day) {
        return content.period() == null
                ? null
                : LastAccepted.before(content.timePeriod(), ofProject, Moment.on(day))
                        .map(last -> last.version().content())
                        .orElse(null);
    }

    private static Refusal frozen(ReportState state) {
        return Refusal.of(
                        ProblemType.REVIEW_STATE,
                        "报告的状态为 " + state + "，只有 DRAFT、RETURNED、OBJECTED 可以改写",
                        "The report is " + state + "; only one that is DRAFT, RETURNED or OBJECTED is written anew")
                .with("state", state);
    }
}
