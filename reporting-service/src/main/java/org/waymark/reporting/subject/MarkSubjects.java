package org.waymark.reporting.subject;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.contracts.EventType;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.reporting.situation.Subject;

/** Inserts the subjects that a batch tells of, and marks those whose verdicts it may change. */
@ApplicationScoped
public class MarkSubjects {
    /** Passes over those there are by looking, since a conflict would wait for a worker that updates the row. */
    private static final String INSERT =
            """
            insert into subject (id, plan, indicator, area)
            select id, plan, indicator, area
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) told (id, plan, indicator, area)
            where not exists (select from subject known where known.id = told.id)
            on conflict (plan, indicator, area) do nothing
            """;

    private static final String MARK = "insert into stale_subject (subject, marked) ";
    private static final String MARK_SUBJECTS =
            MARK + "select id, now() from unnest(?::bigint[]) as told (id) on conflict do nothing";
    private static final String MARK_OF_SERIES = MARK
            + """
            select id, now() from subject
            join unnest(?::text[], ?::text[]) told (indicator, area) using (indicator, area)
            on conflict do nothing
            """;
    private static final String MARK_OF_INDICATORS =
            MARK + "select id, now() from subject where indicator = any (?) on conflict do nothing";
    private static final String MARK_OF_PLANS =
            MARK + "select id, now() from subject where plan = any (?) on conflict do nothing";

    /**
     * Of two batches that are applied at once, one with a new target and one with values for it, the later has to see
     * the other's rows, or nobody would mark the subject.
     */
    private static final String SUBJECTS = "subjects of reports";

    private static final Set<EventType> OBSERVATIONS =
            Set.of(EventType.OBSERVATION_RECORDED, EventType.OBSERVATION_REVISED, EventType.OBSERVATION_WITHDRAWN);

    private final Database database;
    private final TransactionLock lock;

    MarkSubjects(Database database, TransactionLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Call last in the transaction that keeps what the events tell. */
    public void mark(Map<EventType, List<ReceivedEvent>> events) {
        Set<Subject> targets = told(events, EventType.TARGET_SET, MarkSubjects::subject);
        Set<List<String>> series = OBSERVATIONS.stream()
                .flatMap(type -> events.getOrDefault(type, List.of()).stream())
                .map(ReceivedEvent::data)
                .filter(data -> "_T".equals(data.path("breakdown").asText()))
                .map(data -> List.of(text(data, "indicator"), text(data, "area")))
                .collect(Collectors.toSet());
        Set<String> indicators = told(events, EventType.INDICATOR_DEFINED, data -> text(data, "code"));
        Set<String> plans = told(events, EventType.PLAN_DEFINED, data -> text(data, "plan"));
        if (!targets.isEmpty()) {
            lock.hold(SUBJECTS);
            insert(targets);
        } else if (Stream.of(series, indicators, plans).anyMatch(marking -> !marking.isEmpty())) {
            lock.share(SUBJECTS);
        }
        markOfSeries(series);
        markAll(MARK_OF_INDICATORS, indicators);
        markAll(MARK_OF_PLANS, plans);
    }

    private void insert(Set<Subject> targets) {
        List<Subject> each = List.copyOf(targets);
        List<String> ids = each.stream()
                .map(subject -> String.valueOf(SubjectId.of(subject)))
                .toList();
        database.change(
                INSERT,
                ids,
                each.stream().map(Subject::plan).toList(),
                each.stream().map(Subject::indicator).toList(),
                each.stream().map(Subject::area).toList());
        database.change(MARK_SUBJECTS, ids);
    }

    private void markOfSeries(Set<List<String>> series) {
        if (!series.isEmpty()) {
            List<List<String>> each = List.copyOf(series);
            database.change(
                    MARK_OF_SERIES,
                    each.stream().map(one -> one.get(0)).toList(),
                    each.stream().map(one -> one.get(1)).toList());
        }
    }

    private void markAll(String statement, Collection<String> codes) {
        if (!codes.isEmpty()) {
            database.change(statement, codes);
        }
    }

    private static <T> Set<T> told(
            Map<EventType, List<ReceivedEvent>> events, EventType type, Function<JsonNode, T> of) {
        return events.getOrDefault(type, List.of()).stream()
                .map(ReceivedEvent::data)
                .map(of)
                .collect(Collectors.toSet());
    }

    private static Subject subject(JsonNode target) {
        return new Subject(text(target, "plan"), text(target, "indicator"), text(target, "area"));
    }

    private static String text(JsonNode data, String member) {
        return data.get(member).asText();
    }
}
