package org.waymark.project.duty;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.foundation.versioned.Moment;

/** Asks every capability what is owed, and makes one list of it. */
@ApplicationScoped
public class FindDuties {
    private final List<DutySource> sources;

    FindDuties(@All List<DutySource> sources) {
        this.sources = sources;
    }

    /**
     * In the order of the days on which they are due.
     *
     * @param until null for what is due at the moment alone
     */
    public List<Duty> of(Collection<String> projects, Moment moment, LocalDate until) {
        if (projects.isEmpty()) {
            return List.of();
        }
        boolean further = until != null && until.isAfter(moment.asOf());
        DutyQuestion question = new DutyQuestion(projects, moment, further ? until : moment.asOf());
        return sources.stream()
                .flatMap(source -> source.owed(question).stream())
                .sorted(Comparator.comparing(Duty::place))
                .toList();
    }
}
