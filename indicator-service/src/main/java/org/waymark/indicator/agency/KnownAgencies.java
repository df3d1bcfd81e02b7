package org.waymark.indicator.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.agency.AgencyRegistered;
import org.waymark.foundation.projection.ProjectionFailure;
import org.waymark.foundation.projection.Projector;
import org.waymark.foundation.projection.ReceivedEvent;

/** The agencies as project-service last told. */
@ApplicationScoped
public class KnownAgencies implements Projector {
    private static final String KEEP =
            """
            insert into known_agency (code, version, body) values (?, ?, ?)
            on conflict (code) do update set version = excluded.version, body = excluded.body
            where excluded.version > known_agency.version
            """;
    private static final String NAMES = "select code, body from known_agency where code = any(?)";

    private final DataSource database;

    KnownAgencies(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public void apply(List<ReceivedEvent> batch) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (AgencyRegistered agency : latest(batch)) {
                insert.setString(1, agency.agency());
                insert.setInt(2, agency.version());
                insert.setString(3, agency.body().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** One statement may not touch a row twice, and the driver makes one of a batch of inserts. */
    private static Collection<AgencyRegistered> latest(List<ReceivedEvent> batch) {
        return batch.stream()
                .map(event -> event.dataAs(AgencyRegistered.class))
                .collect(Collectors.toMap(
                        AgencyRegistered::agency,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(AgencyRegistered::version))))
                .values();
    }

    /** The names of those that are known, as {@code {"zh":"...","en":"..."}}. */
    public Map<String, JsonNode> names(Collection<String> codes) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NAMES)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            Map<String, JsonNode> names = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    names.put(row.getString(1), name(row.getString(2)));
                }
            }
            return names;
        } catch (SQLException failure) {
            throw new ProjectionFailure(failure);
        }
    }

    private static JsonNode name(String body) {
        try {
            return EventJson.mapper().readTree(body).get("name");
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }
}
