package org.waymark.foundation.versioned;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.contracts.EventJson;

/** One version of a thing that is replaced as a whole. Old versions stay; none is ever changed. */
@MappedSuperclass
public abstract class Version extends PanacheEntityBase {
    private static final String IS_LATEST =
            "version = (select max(latest.version) from %s latest where latest.code = thing.code)";

    @Id
    public UUID id;

    /** What names the thing over all its versions. */
    public String code;

    /** From 1, without gaps. */
    public int version;

    public LocalDate effectiveFrom;
    public String reason;

    /** The accepted request as JSON. */
    public String body;

    public Instant recordedAt;
    public String recordedBy;

    /** Of the version alone; what shows it has one of {@link org.waymark.foundation.http.EntityTag}. */
    public String etag() {
        return "\"" + version + "\"";
    }

    public <T> T bodyAs(Class<T> record) {
        try {
            return EventJson.mapper().readValue(body, record);
        } catch (JsonProcessingException storedOtherwise) {
            throw new UncheckedIOException(storedOtherwise);
        }
    }

    public JsonNode bodyTree() {
        return bodyAs(JsonNode.class);
    }

    /** The last recorded one. */
    protected static <V extends Version> Optional<V> current(Class<V> type, String code) {
        return first(type, "code = ?1 order by version desc", code);
    }

    protected static <V extends Version> Optional<V> numbered(Class<V> type, String code, int version) {
        return first(type, "code = ?1 and version = ?2", code, version);
    }

    /** Of those effective on that day the latest effective, then the last recorded. */
    protected static <V extends Version> Optional<V> effective(Class<V> type, String code, LocalDate asOf) {
        return first(type, "code = ?1 and effectiveFrom <= ?2 order by effectiveFrom desc, version desc", code, asOf);
    }

    /** The last recorded version of each thing whose code lies after that one, by code. */
    protected static <V extends Version> List<V> allCurrent(Class<V> type, String after, int limit) {
        return query(
                        type,
                        "code > ?1 and " + IS_LATEST.formatted(type.getSimpleName()) + " order by code",
                        after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the last recorded version of each that there is. */
    static <V extends Version> Map<String, Integer> latest(Class<V> type, Collection<String> codes) {
        return Panache.getEntityManager(type)
                .createQuery(
                        "select code, max(version) from " + type.getSimpleName() + " where code in ?1 group by code",
                        Object[].class)
                .setParameter(1, codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }

    /** The last recorded version of each. */
    static <V extends Version> List<V> allCurrent(Class<V> type, Collection<String> codes) {
        return query(type, "code in ?1 and " + IS_LATEST.formatted(type.getSimpleName()), codes)
                .getResultList();
    }

    private static <V extends Version> Optional<V> first(Class<V> type, String where, Object... parameters) {
        return query(type, where, parameters).setMaxResults(1).getResultStream().findFirst();
    }

    private static <V extends Version> jakarta.persistence.TypedQuery<V> query(
            Class<V> type, String where, Object... parameters) {
        var query = Panache.getEntityManager(type)
                .createQuery("from " + type.getSimpleName() + " thing where " + where, type);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
