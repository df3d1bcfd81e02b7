package org.waymark.indicator.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.projection.Projector;
import org.waymark.foundation.projection.ReceivedEvent;

/** The agencies as last registered in project-service. */
@ApplicationScoped
public class KnownAgencies implements Projector {
    private static final String KEEP =
            """
            insert into known_agency (code, version, body) values (?, ?, ?)
            on conflict (code) do update set version = excluded.version, body = excluded.body
            where excluded.version > known_agency.version
            """;
    private static final String NAMES = "select code, body from known_agency where code = any(?)";

    private final Database database;

    KnownAgencies(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public void apply(List<ReceivedEvent> batch) {
        database.changeEach(KEEP, latest(batch), agency ->
                new Object[] {agency.agency(), agency.version(), agency.body().toString()});
    }

    /** The driver combines a batch of inserts into one statement, which must not touch a row twice. */
    private static Collection<AgencyRegistered> latest(List<ReceivedEvent> batch) {
        return batch.stream()
                .map(event -> event.dataAs(AgencyRegistered.class))
                .collect(Collectors.toMap(
                        AgencyRegistered::agency,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(AgencyRegistered::version))))
                .values();
    }

    /** Names as {@code {"zh":"...","en":"..."}}; agencies that are not known are left out. */
    public Map<String, JsonNode> names(Collection<String> codes) {
        return database
                .read(
                        NAMES,
                        row -> Map.entry(
                                row.getString("code"), Row.json(row, "body").get("name")),
                        codes)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
