package org.waymark.reporting.sdmx.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.known.KnownAreas;
import org.waymark.reporting.sdmx.artefact.Item;
import org.waymark.reporting.sdmx.artefact.ItemScheme;
import org.waymark.reporting.sdmx.artefact.SdmxId;

/**
 * Code lists as they were known at an instant. Whatever data of that instant hold is among them: definitions are
 * announced before values. Call in a snapshot.
 */
@ApplicationScoped
public class KnownCodes {
    private static final String INDICATORS =
            """
            select indicator, null as zh, null as en from target_version where announced_at <= ?
            union all
            select * from (
                select distinct on (indicator) indicator, body #>> '{name,zh}', body #>> '{name,en}'
                from indicator_version where announced_at <= ? order by indicator, version desc) named
            """;
    private static final String PLANS =
            """
            select distinct on (plan) plan, body #>> '{title,zh}', body #>> '{title,en}'
            from plan_version where announced_at <= ? order by plan, version desc
            """;
    /** An indicator may take any breakdown: they are found series by series along the index. */
    private static final String BREAKDOWNS =
            """
            with recursive series as (
                (select indicator, area, breakdown from observation_vintage where announced_at <= ?
                 order by indicator, area, breakdown limit 1)
                union all
                select next.* from series cross join lateral (
                    select indicator, area, breakdown from observation_vintage other
                    where (other.indicator, other.area, other.breakdown)
                            > (series.indicator, series.area, series.breakdown) and announced_at <= ?
                    order by indicator, area, breakdown limit 1) next)
            select distinct breakdown, null, null from series
            """;

    private static final String MEASURES =
            """
            select distinct body #>> '{unit,unitMeasure}', null, null from indicator_version
            where announced_at <= ? and body #>> '{unit,unitMeasure}' is not null
            union
            select distinct body #>> '{unit,unitMeasure}', null, null from target_version
            where announced_at <= ? and body #>> '{unit,unitMeasure}' is not null
            """;
    private static final String AREAS_OF_TARGETS =
            "select distinct area, null, null from target_version where announced_at <= ?";

    private static final Map<String, Text> MEASURE_NAMES = Map.of(
            "NUMBER", new Text("个数", "Number"),
            "CNY", new Text("人民币元", "Yuan renminbi"),
            "USD", new Text("美元", "US dollar"),
            "PT", new Text("百分比", "Percentage"),
            "PERCENT", new Text("百分比", "Per cent"),
            "PURE", new Text("纯数", "Pure number"));

    private final Database database;
    private final KnownAreas areas;

    KnownCodes(Database database, KnownAreas areas) {
        this.database = database;
        this.areas = areas;
    }

    public ItemScheme of(Codelist list, Instant knownAt) {
        return new ItemScheme(list.reference(), list.label(), items(list, knownAt), false);
    }

    private List<Item> items(Codelist list, Instant knownAt) {
        return switch (list) {
            case CL_AREA -> areas(knownAt);
            case CL_INDICATOR -> named(read(INDICATORS, knownAt, knownAt));
            case CL_PLAN -> named(read(PLANS, knownAt));
            case CL_BREAKDOWN -> breakdowns(knownAt);
            case CL_UNIT_MEASURE -> measures(knownAt);
            case CL_OBS_STATUS -> StaticCodes.OBS_STATUS;
            case CL_UNIT_MULT -> StaticCodes.UNIT_MULT;
            case CL_REVIEW_STATE -> StaticCodes.REVIEW_STATE;
            case CL_METHOD -> StaticCodes.METHOD;
            case CL_ATTAINMENT -> StaticCodes.ATTAINMENT;
            case CL_PACE -> StaticCodes.PACE;
            case CL_REASON -> StaticCodes.REASON;
        };
    }

    private List<Item> areas(Instant knownAt) {
        SortedMap<String, Text> names = read(AREAS_OF_TARGETS, knownAt);
        names.putAll(areas.names(knownAt));
        return names.entrySet().stream()
                .map(area -> new Item(area.getKey(), name(area), parent(area.getKey(), names)))
                .toList();
    }

    /** The nearest area by the hierarchy of their codes; null where there is none. */
    private static String parent(String area, SortedMap<String, Text> all) {
        String shorter = area;
        while (shorter.indexOf('-') > 0) {
            shorter = shorter.substring(0, shorter.lastIndexOf('-'));
            if (all.containsKey(shorter)) {
                return shorter;
            }
        }
        return null;
    }

    private List<Item> breakdowns(Instant knownAt) {
        SortedMap<String, Text> parts = read(BREAKDOWNS, knownAt, knownAt);
        parts.put("_T", new Text("总计", "Total"));
        return named(parts);
    }

    private List<Item> measures(Instant knownAt) {
        SortedMap<String, Text> measures = read(MEASURES, knownAt, knownAt);
        measures.replaceAll((code, none) -> MEASURE_NAMES.getOrDefault(code, none));
        return named(measures);
    }

    /** By code; the first name that is one. */
    private SortedMap<String, Text> read(String query, Object... parameters) {
        SortedMap<String, Text> names = new TreeMap<>();
        database.read(
                        query,
                        row -> Map.entry(row.getString(1), new Text(row.getString(2), row.getString(3))),
                        parameters)
                .forEach(one -> names.merge(
                        one.getKey(),
                        one.getValue(),
                        (some, other) -> some.zh() == null && some.en() == null ? other : some));
        return names;
    }

    private static List<Item> named(SortedMap<String, Text> names) {
        return names.entrySet().stream()
                .map(one -> new Item(SdmxId.of(one.getKey()), name(one)))
                .toList();
    }

    private static Text name(Map.Entry<String, Text> named) {
        Text name = named.getValue();
        return name.zh() == null && name.en() == null ? new Text(named.getKey(), named.getKey()) : name;
    }
}
