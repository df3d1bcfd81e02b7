package org.waymark.project.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.agency.Mandates;
import org.waymark.project.specialproject.SpecialProject;
import org.waymark.project.standing.Standing;

/** Which duties a caller may read: the office and auditors all, an agency its own and those of its projects. */
@ApplicationScoped
class WhoseDuties {
    private final Mandates mandates;
    private final Today today;
    private final FindDuties findDuties;

    WhoseDuties(Mandates mandates, Today today, FindDuties findDuties) {
        this.mandates = mandates;
        this.today = today;
        this.findDuties = findDuties;
    }

    /**
     * @param plan only of projects of this plan; null for all
     * @param agency only what this agency owes, or an agency for which it acts; null for all
     */
    List<Duty> readBy(Caller caller, String plan, String agency, Moment moment, LocalDate until) {
        List<SpecialProject> projects = SpecialProject.allAt(moment, plan);
        Set<String> all = projects.stream().map(project -> project.code).collect(Collectors.toSet());
        List<SpecialProject> now = SpecialProject.allAt(Moment.on(today.date()), null);
        Predicate<Duty> asked = agency == null ? duty -> true : isOwedBy(actedForBy(Set.of(agency)));
        return findDuties.of(all, moment, until).stream()
                .filter(asked)
                .filter(isReadBy(caller, now))
                .toList();
    }

    /** Refuses who may not read what the agency owes. */
    void requireToBe(String agency, Caller caller) {
        if (!Standing.seesEverything(caller) && !actedForBy(caller.agencies()).contains(agency)) {
            throw Refusal.of(
                            ProblemType.NOT_YOUR_PROJECT,
                            "只有 " + agency + "、office 和 auditor 可以查看",
                            "This is for " + agency + ", the office and auditors alone")
                    .with("may", List.of(agency, "office", "auditor"));
        }
    }

    /** @param projects as they are today: who was an agency of one before reads no more of it than of others */
    private Predicate<Duty> isReadBy(Caller caller, List<SpecialProject> projects) {
        if (Standing.seesEverything(caller)) {
            return duty -> true;
        }
        Set<String> own = actedForBy(caller.agencies());
        Set<String> ownProjects = projects.stream()
                .filter(project -> own.stream().anyMatch(project.definition().responsibility()::names))
                .map(project -> project.code)
                .collect(Collectors.toSet());
        return isOwedBy(own).or(duty -> ownProjects.contains(duty.project()));
    }

    private Set<String> actedForBy(Set<String> agencies) {
        return mandates.of(agencies, today.date());
    }

    private static Predicate<Duty> isOwedBy(Set<String> agencies) {
        return duty -> duty.agency() != null && agencies.contains(duty.agency());
    }
}
