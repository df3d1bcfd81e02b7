package org.waymark.project.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.agency.Mandates;
import org.waymark.project.specialproject.Coordinator;
import org.waymark.project.specialproject.ProjectDefinition;
import org.waymark.project.specialproject.SpecialProject;

/** Finds how callers stand to projects today. Within the caller's transaction or snapshot. */
@ApplicationScoped
public class Standings {
    private final Mandates mandates;
    private final Today today;

    Standings(Mandates mandates, Today today) {
        this.mandates = mandates;
        this.today = today;
    }

    /** Refuses a project that is not there today. */
    public Standing of(String project, Caller caller) {
        return of(project, caller, Set.of());
    }

    /**
     * The same.
     *
     * @param others agencies outside the project whose bodies are asked for too
     */
    public Standing of(String project, Caller caller, Set<String> others) {
        return of(project, caller, others, actsFor(caller));
    }

    /** The agencies for which the caller may act today: asked once where many projects are. */
    public Set<String> actsFor(Caller caller) {
        return mandates.of(caller.agencies(), today.date());
    }

    /** @param actsFor what {@link #actsFor} says of the caller */
    public Standing of(String project, Caller caller, Set<String> others, Set<String> actsFor) {
        LocalDate day = today.date();
        Moment now = Moment.on(day);
        ProjectDefinition definition = SpecialProject.at(project, now).definition();
        Optional<String> coordinator = definition.responsibility().leader().isPresent()
                ? Optional.empty()
                : Coordinator.of(project, now).map(named -> named.agency);
        Set<String> bodiesAsked = new HashSet<>(caller.agencies());
        bodiesAsked.addAll(others);
        definition.responsibility().agencies().forEach(named -> bodiesAsked.add(named.agency()));
        coordinator.ifPresent(bodiesAsked::add);
        return new Standing(
                project, definition, coordinator.orElse(null), caller, actsFor, mandates.bodies(bodiesAsked, day));
    }
}
