package org.waymark.project.news;

import com.fasterxml.uuid.Generators;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.project.milestone.Milestone;

/** Says that it was told that a milestone slipped, or that another one endangers it. Told once, and never changed. */
@Entity
public class MilestoneNotice extends PanacheEntityBase {
    @Id
    public UUID id = Generators.timeBasedEpochGenerator().generate();

    /** Its code, with its project. */
    public String milestone;

    /** The number of the event among those of the milestone. */
    public int change;

    /** Its day then. */
    public LocalDate due;

    /** Code of another milestone that slipped or was moved; null where this one slipped itself. */
    public String dependency;

    public LocalDate dependencyDue;
    public Instant recordedAt;

    static boolean saysThatSlipped(Milestone milestone) {
        return count("milestone = ?1 and due = ?2 and dependency is null", milestone.code, milestone.due) > 0;
    }

    /** How many there are of a milestone. */
    static int of(String milestone) {
        return (int) count("milestone", milestone);
    }

    /** How many there are of each; none where it is left out. */
    static Map<String, Integer> of(Collection<String> milestones) {
        return Panache.getEntityManager(MilestoneNotice.class)
                .createQuery(
                        "select milestone, count(*) from MilestoneNotice where milestone in :milestones group by milestone",
                        Object[].class)
                .setParameter("milestones", milestones)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }
}
