package org.waymark.indicator.area;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.contracts.Form;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.ReadEntities;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** The areas, remembered for the hot path. Before refusing something, ask for the {@link #fresh} list. */
@ApplicationScoped
public class Areas {
    private static final long OUTDATED_NANOS = Duration.ofMinutes(1).toNanos();
    private static final String VERSIONS = "select count(*) from area";

    private record Remembered(AreaList list, long nanoTime) {}

    private final Database database;
    private volatile Remembered remembered;

    Areas(Database database) {
        this.database = database;
    }

    /** Up to a minute old. */
    public AreaList remembered() {
        Remembered known = remembered;
        return known != null && System.nanoTime() - known.nanoTime < OUTDATED_NANOS ? known.list : fresh();
    }

    public AreaList fresh() {
        long now = System.nanoTime();
        long versions = database.find(VERSIONS, row -> row.getLong(1)).orElseThrow();
        Remembered known = remembered;
        AreaList list =
                known != null && known.list.versions() == versions ? known.list : new AreaList(versions, current());
        remembered = new Remembered(list, now);
        return list;
    }

    /** Notes a query parameter that is no area; absent is none. */
    public void check(String parameter, String code, Violations violations) {
        if (code != null) {
            unknown(code)
                    .ifPresent(why -> violations.add(
                            "?" + parameter, new TextNode(code), Form.AREA.fits(code) ? "area" : "code", why));
        }
    }

    /** Why a text is no code of an area; empty if it is one. */
    public Optional<Text> unknown(String code) {
        if (remembered().has(code)) {
            return Optional.empty();
        }
        AreaList known = fresh();
        return known.has(code) ? Optional.empty() : Optional.of(known.unknown(code));
    }

    private SortedMap<String, AreaDefinition> current() {
        return ReadEntities.call(() -> {
            SortedMap<String, AreaDefinition> byCode = new TreeMap<>();
            Area.allCurrent(null, Integer.MAX_VALUE).forEach(area -> byCode.put(area.code, area.definition()));
            return Collections.unmodifiableSortedMap(byCode);
        });
    }
}
