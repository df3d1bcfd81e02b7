package org.waymark.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.duty.Duty;
import org.waymark.project.duty.DutyQuestion;
import org.waymark.project.duty.DutySource;
import org.waymark.project.progress.Confirmation.Response;
import org.waymark.project.specialproject.Coordinator;
import org.waymark.project.specialproject.ProjectDefinition;
import org.waymark.project.specialproject.ReportingSchedule;
import org.waymark.project.specialproject.Responsibility;
import org.waymark.project.specialproject.SpecialProject;

/**
 * A report is owed from the end of its period until it is submitted, and again when it is returned; a confirmation from
 * the submission until there is an answer or the report has been decided on; that decision by the office, once every
 * agency has answered or been silent.
 */
@ApplicationScoped
class ReportDuties implements DutySource {
    private final ProgressReports reports;
    private final ProgressSettings settings;

    ReportDuties(ProgressReports reports, ProgressSettings settings) {
        this.reports = reports;
        this.settings = settings;
    }

    @Override
    public List<Duty> owed(DutyQuestion question) {
        Moment moment = question.moment();
        Map<String, List<ReportAtMoment>> byProject = reports.withoutContent(question.projects()).stream()
                .flatMap(report -> report.at(moment).stream())
                .collect(Collectors.groupingBy(report -> report.report().project()));
        Map<String, String> coordinators = Coordinator.among(question.projects(), moment);
        List<Duty> owed = new ArrayList<>();
        for (SpecialProject project : SpecialProject.among(question.projects(), moment)) {
            ProjectDefinition definition = project.definition();
            ReportingSchedule schedule = definition.reporting();
            if (schedule != null) {
                Responsibility responsibility = definition.responsibility();
                Optional<String> compiler = responsibility.leader().or(() -> Optional.ofNullable(
                                coordinators.get(project.code))
                        .filter(responsibility::isCoordinatedBy));
                owed.addAll(reports(project.code, schedule, compiler, byProject.get(project.code), question));
            }
        }
        byProject.values().forEach(all -> all.forEach(report -> owed.addAll(confirmations(report, question))));
        byProject
                .values()
                .forEach(all -> all.forEach(report -> decision(report, question).ifPresent(owed::add)));
        return owed;
    }

    private static List<Duty> reports(
            String project,
            ReportingSchedule schedule,
            Optional<String> compiler,
            List<ReportAtMoment> reports,
            DutyQuestion question) {
        LocalDate asOf = question.moment().asOf();
        Map<TimePeriod, ReportAtMoment> byPeriod = (reports == null ? List.<ReportAtMoment>of() : reports)
                .stream().collect(Collectors.toMap(report -> report.report().period(), Function.identity()));
        return schedule.reportedFor(asOf, question.until()).stream()
                .filter(period -> isOwed(byPeriod.get(period)))
                .map(period -> duty(
                        Duty.Kind.PROGRESS_REPORT,
                        project,
                        compiler.orElse(null),
                        period,
                        schedule.dueOn(period),
                        asOf))
                .toList();
    }

    private static boolean isOwed(ReportAtMoment report) {
        return report == null || !report.state().isSubmitted() && !report.isAccepted();
    }

    private static List<Duty> confirmations(ReportAtMoment report, DutyQuestion question) {
        if (!report.state().isSubmitted()) {
            return List.of();
        }
        return report.confirmations().stream()
                .filter(asked -> asked.is(Response.AWAITED) || asked.is(Response.NO_RESPONSE))
                .map(asked -> duty(
                        Duty.Kind.CONFIRMATION,
                        report.report().project(),
                        asked.agency(),
                        report.report().period(),
                        report.submission().confirmBy(),
                        question.moment().asOf()))
                .toList();
    }

    private Optional<Duty> decision(ReportAtMoment report, DutyQuestion question) {
        if (!report.state().isSubmitted() || report.hasAny(Response.AWAITED)) {
            return Optional.empty();
        }
        return Optional.of(duty(
                Duty.Kind.REPORT_DECISION,
                report.report().project(),
                null,
                report.report().period(),
                report.last().on().plusDays(settings.decideWithin().toDays()),
                question.moment().asOf()));
    }

    private static Duty duty(
            Duty.Kind kind, String project, String agency, TimePeriod period, LocalDate dueOn, LocalDate asOf) {
        return new Duty(kind, project, agency, period.toString(), dueOn, Duty.daysOverdue(dueOn, asOf));
    }
}
