package org.waymark.project.milestone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.database.Slices;
import org.waymark.project.evidence.Evidence;

/** A decision on a milestone. Decisions are never changed or deleted; each happened no earlier than the one before. */
@Entity
public class MilestoneDecision extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Its code, with its project. */
    public String milestone;

    /** From 1, without gaps. */
    public int number;

    @Enumerated(EnumType.STRING)
    public MilestoneVerdict decision;

    /** The day it happened. */
    @Column(name = "happened_on")
    public LocalDate on;

    /** A JSON array. */
    public String evidence;

    public String reason;

    /** For which it was decided, or null for the office. */
    public String agency;

    /** The agencies of the token: a successor or delegate may have acted. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "acted_by", columnDefinition = "text[]")
    public List<String> actedBy;

    public String role;
    public Instant recordedAt;

    /** Subject of the token; shown to few. */
    public String decidedBy;

    /** Client of the token, or null. */
    public String decidedThrough;

    /** In the order in which they were made, by milestone. */
    static Map<String, List<MilestoneDecision>> on(Collection<String> milestones) {
        return Slices.of(milestones).stream()
                .flatMap(slice -> MilestoneDecision.<MilestoneDecision>stream(
                        "milestone in ?1 order by milestone, number", slice))
                .collect(Collectors.groupingBy(made -> made.milestone));
    }

    public List<Evidence> evidenceList() {
        try {
            return EventJson.mapper().readValue(evidence, new TypeReference<>() {});
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
