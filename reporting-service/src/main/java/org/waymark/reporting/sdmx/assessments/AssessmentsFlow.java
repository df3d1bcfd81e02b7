package org.waymark.reporting.sdmx.assessments;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.artefact.SdmxId;
import org.waymark.reporting.sdmx.flow.DataRow;
import org.waymark.reporting.sdmx.flow.Flow;
import org.waymark.reporting.sdmx.flow.RowQuestion;
import org.waymark.reporting.trace.RememberAssessments;

/**
 * Verdicts, as plans' reports have them. There is one for every day: a query names its days, or means that of the
 * instant it asks about.
 */
@ApplicationScoped
public class AssessmentsFlow implements Flow {
    private static final int DAYS_AT_ONCE = 31;
    private static final Text DAYS = new Text(
            "评估按日：请逐一列出日期，如 c[TIME_PERIOD]=2024-12-31,2025-12-31，最多 " + DAYS_AT_ONCE + " 天；省略则为当日",
            "there is a verdict for every day: list the days, such as c[TIME_PERIOD]=2024-12-31,2025-12-31, at most "
                    + DAYS_AT_ONCE + "; without any it is today");

    private final DrawVerdicts draw;
    private final RememberAssessments remember;

    AssessmentsFlow(DrawVerdicts draw, RememberAssessments remember) {
        this.draw = draw;
        this.remember = remember;
    }

    @Override
    public String id() {
        return "ASSESSMENTS";
    }

    @Override
    public Text name() {
        return new Text("目标评估", "Assessments of targets");
    }

    @Override
    public Text description() {
        return new Text("按各方法测算，不代表官方评估结论", "What methods say of targets; no official conclusions");
    }

    @Override
    public List<Component> components() {
        return AssessmentColumn.COMPONENTS;
    }

    @Override
    public void check(RowQuestion question) {
        if (question.showsDeleted()) {
            throw Refusal.of(
                    ProblemType.NOT_IMPLEMENTED,
                    "评估没有 includeHistory 与 updatedAfter：请用 asOf 与 c[TIME_PERIOD] 指定时刻与日期，变化见 /comparison",
                    "Assessments have no includeHistory and no updatedAfter: name instants and days by asOf and"
                            + " c[TIME_PERIOD], or see what changed at /comparison");
        }
        Optional<Set<String>> days = question.filters().only(AssessmentColumn.TIME_PERIOD.ordinal());
        if (question.filters().askFor(AssessmentColumn.TIME_PERIOD.ordinal()) && days.isEmpty()) {
            throw Refusal.of(ProblemType.NOT_IMPLEMENTED, DAYS.zh(), DAYS.en())
                    .aboutParameter("c[TIME_PERIOD]", null, "days");
        }
        days.ifPresent(AssessmentsFlow::check);
    }

    private static void check(Set<String> days) {
        Violations violations = new Violations();
        days.forEach(day -> DateParameter.of("c[TIME_PERIOD]", day, violations));
        if (days.size() > DAYS_AT_ONCE) {
            violations.add("?c[TIME_PERIOD]", new TextNode(String.join(",", days)), "days", DAYS);
        }
        if (!violations.none()) {
            throw Refusal.of(ProblemType.UNREADABLE, DAYS.zh(), DAYS.en()).naming(violations.all());
        }
    }

    /** Several days come one after the other. */
    @Override
    public boolean comesInSeries(RowQuestion question) {
        return only(question, AssessmentColumn.TIME_PERIOD)
                .map(days -> days.size() < 2)
                .orElse(true);
    }

    @Override
    public Iterator<DataRow> rows(RowQuestion question) {
        Optional<Set<String>> plans = only(question, AssessmentColumn.PLAN);
        Optional<Set<String>> methods = only(question, AssessmentColumn.METHOD);
        Optional<Set<String>> areas = only(question, AssessmentColumn.REF_AREA);
        List<LocalDate> days = only(question, AssessmentColumn.TIME_PERIOD)
                .map(asked -> asked.stream().map(LocalDate::parse).toList())
                .orElse(Collections.singletonList(null));
        String area = areas.filter(asked -> asked.size() == 1)
                .map(asked -> asked.iterator().next())
                .orElse(null);
        List<VerdictsAsked> asked = new ArrayList<>();
        for (String plan : draw.plans(question.knownAt())) {
            for (String method : Methods.ids()) {
                for (LocalDate day : days) {
                    if (isAmong(SdmxId.of(plan), plans) && isAmong(method, methods)) {
                        asked.add(new VerdictsAsked(plan, Methods.of(method).orElseThrow(), day, area));
                    }
                }
            }
        }
        return new VerdictRows(draw, remember, asked, question.knownAt(), question.filters());
    }

    /** Those of a report. */
    public static Stream<DataRow> rows(PlanReport report) {
        return report.indicators().stream().map(entry -> AssessmentColumn.row(new StatedVerdict(report.head(), entry)));
    }

    private static boolean isAmong(String id, Optional<Set<String>> asked) {
        return asked.isEmpty() || asked.get().contains(id);
    }

    private static Optional<Set<String>> only(RowQuestion question, AssessmentColumn column) {
        return question.filters().only(column.ordinal());
    }
}
