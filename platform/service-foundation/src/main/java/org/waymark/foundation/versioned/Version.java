package org.waymark.foundation.versioned;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TypedQuery;
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
import org.waymark.foundation.database.Slices;

/** One version of a thing that is replaced as a whole. Versions are never changed or deleted. */
@MappedSuperclass
public abstract class Version extends PanacheEntityBase {
    /** The effectiveFrom of a version that has no beginning; no day that anybody can name lies before it. */
    public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private static final String IS_EFFECTIVE =
            """
            thing.effectiveFrom <= :asOf and not exists (
                select 1 from %s later where later.code = thing.code and later.effectiveFrom <= :asOf
                and (later.effectiveFrom > thing.effectiveFrom
                     or later.effectiveFrom = thing.effectiveFrom and later.version > thing.version))
            """;

    private static final String IS_KNOWN_AND_EFFECTIVE =
            """
            thing.effectiveFrom <= :asOf and thing.recordedAt <= :knownAt and not exists (
                select 1 from %s later where later.code = thing.code
                and later.effectiveFrom <= :asOf and later.recordedAt <= :knownAt
                and (later.effectiveFrom > thing.effectiveFrom
                     or later.effectiveFrom = thing.effectiveFrom and later.version > thing.version))
            """;

    @Id
    public UUID id;

    /** Names the thing in all its versions. */
    public String code;

    /** From 1, without gaps. */
    public int version;

    public LocalDate effectiveFrom;
    public String reason;

    /** The accepted request as JSON. */
    public String body;

    public Instant recordedAt;
    public String recordedBy;

    /** The ETag of the version alone; views have one of {@link org.waymark.foundation.representation.EntityTag}. */
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

    /** The version named; without one, the version in effect on the day; without a day, the last recorded one. */
    protected static <V extends Version> Optional<V> found(
            Class<V> type, String code, Integer version, LocalDate asOf) {
        TypedQuery<V> query = version == null
                ? inEffect(type, asOf, "thing.code = :code", "thing.code")
                : Panache.getEntityManager(type)
                        .createQuery(
                                "from " + type.getSimpleName() + " where code = :code and version = :version", type)
                        .setParameter("version", version);
        return query.setParameter("code", code).getResultStream().findFirst();
    }

    /** The version named, or without one that in effect at the moment. */
    protected static <V extends Version> Optional<V> foundAt(
            Class<V> type, String code, Integer version, Moment moment) {
        return version != null
                ? found(type, code, version, null)
                : inEffectAt(type, moment, "thing.code = :code", "thing.code")
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst();
    }

    /** Describes in words what {@link #found} was asked for. */
    protected static String asked(String code, Integer version, LocalDate asOf) {
        return version != null ? code + " version " + version : asOf != null ? code + " as of " + asOf : code;
    }

    protected static <V extends Version> Optional<V> current(Class<V> type, String code) {
        return found(type, code, null, null);
    }

    /** The last recorded version of each thing whose code comes after that one, in order of code. */
    protected static <V extends Version> List<V> allCurrent(Class<V> type, String after, int limit) {
        return inEffect(type, null, "thing.code > :after", "thing.code")
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The things whose codes come after that one, in order of code. */
    protected static <V extends Version> List<String> codes(Class<V> type, String after, int limit) {
        return Panache.getEntityManager(type)
                .createQuery(
                        "select code from %s where version = 1 and code > :after order by code"
                                .formatted(type.getSimpleName()),
                        String.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last recorded version of each; codes that do not exist are left out. */
    protected static <V extends Version> List<V> allCurrent(Class<V> type, Collection<String> codes) {
        return allInEffect(type, codes, null);
    }

    /**
     * The version of each that is in effect on the day, or without a day the last recorded one; codes without such a
     * version are left out.
     */
    protected static <V extends Version> List<V> allInEffect(Class<V> type, Collection<String> codes, LocalDate asOf) {
        return inEffect(type, asOf, "thing.code in :codes", "thing.code")
                .setParameter("codes", codes)
                .getResultList();
    }

    /** The version of each that is in effect at the moment; codes without one are left out. */
    protected static <V extends Version> List<V> allInEffectAt(Class<V> type, Collection<String> codes, Moment moment) {
        return codes.isEmpty()
                ? List.of()
                : inEffectAt(type, moment, "thing.code in :codes", "thing.code")
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Every version of each, by code; codes that do not exist are left out. */
    protected static <V extends Version> Map<String, History<V>> histories(Class<V> type, Collection<String> codes) {
        String query = "from %s where code in :codes order by version".formatted(type.getSimpleName());
        return Slices.of(codes).stream()
                .flatMap(slice -> Panache.getEntityManager(type)
                        .createQuery(query, type)
                        .setParameter("codes", slice)
                        .getResultStream())
                .collect(Collectors.groupingBy(
                        version -> version.code, Collectors.collectingAndThen(Collectors.toList(), History::new)));
    }

    /**
     * The last recorded version of each thing or, with a day, the one in effect on it: of the versions that took effect
     * by then the latest; of several from the same day, the one recorded last.
     *
     * @param where which things, as JPQL over {@code thing}
     */
    protected static <V extends Version> TypedQuery<V> inEffect(
            Class<V> type, LocalDate asOf, String where, String order) {
        String chosen = asOf == null ? isLatest(type.getSimpleName()) : IS_EFFECTIVE.formatted(type.getSimpleName());
        TypedQuery<V> query = Panache.getEntityManager(type)
                .createQuery(
                        "from %s thing where %s and (%s) order by %s"
                                .formatted(type.getSimpleName(), where, chosen, order),
                        type);
        return asOf == null ? query : query.setParameter("asOf", asOf);
    }

    /**
     * The version of each thing that is in effect at the moment.
     *
     * @param where which things, as JPQL over {@code thing}
     */
    protected static <V extends Version> TypedQuery<V> inEffectAt(
            Class<V> type, Moment moment, String where, String order) {
        String name = type.getSimpleName();
        return Panache.getEntityManager(type)
                .createQuery(
                        "from %s thing where %s and (%s) order by %s"
                                .formatted(name, where, IS_KNOWN_AND_EFFECTIVE.formatted(name), order),
                        type)
                .setParameter("asOf", moment.asOf())
                .setParameter("knownAt", moment.knownAt());
    }

    /**
     * For JPQL and SQL: whether {@code thing} is the last recorded version.
     *
     * @param name of the entity in JPQL, of the table in SQL
     */
    public static String isLatest(String name) {
        return "thing.version = " + latest(name, "thing.code");
    }

    /** For JPQL and SQL: the number of the last recorded version of the thing with that code; null if there is none. */
    public static String latest(String name, String code) {
        return "(select max(latest.version) from %s latest where latest.code = %s)".formatted(name, code);
    }

    /**
     * For SQL: the number of the version of the thing with that code that is in effect on the day; null if there is
     * none.
     */
    public static String inEffect(String table, String code, String day) {
        return ("(select held.version from %s held where held.code = %s and held.effective_from <= %s"
                        + " order by held.effective_from desc, held.version desc limit 1)")
                .formatted(table, code, day);
    }

    /**
     * For SQL: the number of the version of the thing with that code that is shown on the day: the one in effect, or
     * else the first that will be; null if there is none.
     */
    public static String shown(String table, String code, String day) {
        return ("(select held.version from %1$s held where held.code = %2$s order by held.effective_from <= %3$s desc,"
                        + " abs(held.effective_from - cast(%3$s as date)), held.version desc limit 1)")
                .formatted(table, code, day);
    }

    /** The numbers of the versions of {@link #allInEffect}. */
    static <V extends Version> Map<String, Integer> numbersInEffect(
            Class<V> type, Collection<String> codes, LocalDate asOf) {
        String name = type.getSimpleName();
        String chosen = asOf == null ? isLatest(name) : IS_EFFECTIVE.formatted(name);
        TypedQuery<Object[]> query = Panache.getEntityManager(type)
                .createQuery(
                        "select thing.code, thing.version from %s thing where thing.code in :codes and (%s)"
                                .formatted(name, chosen),
                        Object[].class)
                .setParameter("codes", codes);
        return (asOf == null ? query : query.setParameter("asOf", asOf))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
