package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.indicator.catalogue.Units;

/** Observations and their vintages, each written with its journal row in the same statement. */
@ApplicationScoped
public class ObservationRows {
    public static final String COLUMNS = "id, indicator, area, breakdown, period, period_type, period_end, vintage";

    private static final String BEGIN = "insert into observation (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, 0) on conflict (indicator, area, breakdown, period) do nothing";
    private static final String LOCK =
            "select id from observation where indicator = ? and area = ? and breakdown = ? and period = ? for update";
    private static final String VINTAGES = "select * from vintage where observation = ? order by vintage";
    private static final String VINTAGES_OF =
            """
            select o.indicator, o.area, o.breakdown, o.period, v.*
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) asked (indicator, area, breakdown, period)
            join observation o using (indicator, area, breakdown, period) join vintage v on v.observation = o.id
            order by v.observation, v.vintage
            """;
    private static final String NEXT = "with moved as (update observation set vintage = ? where id = ?), "
            + "entry as (insert into journal (" + Journal.COLUMNS + ") values (" + Journal.PLACEHOLDERS
            + ") returning entry) "
            + "insert into vintage (" + VintageColumn.LIST + ") values (?, (select entry from entry), "
            + VintageColumn.PLACEHOLDERS + ")";

    private final Database database;
    private final Journal journal;
    private final Units units;

    ObservationRows(Database database, Journal journal, Units units) {
        this.database = database;
        this.journal = journal;
        this.units = units;
    }

    /** Makes sure that the row exists, and locks it until the end of the transaction: one writer per observation. */
    public UUID lock(SeriesPeriod about, UUID ifNew) {
        String period = about.period().toString();
        database.change(
                BEGIN,
                ifNew,
                about.indicator(),
                about.area(),
                about.breakdown(),
                period,
                about.period().type().name(),
                about.period().lastDay());
        return database.find(
                        LOCK,
                        row -> row.getObject(1, UUID.class),
                        about.indicator(),
                        about.area(),
                        about.breakdown(),
                        period)
                .orElseThrow();
    }

    /** The vintages in the order in which they were recorded, each with its unit. */
    public List<Vintage> vintages(SeriesPeriod about, UUID observation) {
        List<Vintage> read = database.read(VINTAGES, VintageColumns::read, observation);
        Map<Units.Defined, Unit> unitOf = units.of(
                read.stream().map(vintage -> definition(about, vintage)).toList());
        return read.stream()
                .map(vintage -> vintage.in(unitOf.get(definition(about, vintage))))
                .toList();
    }

    private static Units.Defined definition(SeriesPeriod about, Vintage vintage) {
        return new Units.Defined(about.indicator(), vintage.definitionVersion());
    }

    /** Of the observations among these that exist. */
    public Map<SeriesPeriod, Vintages> vintages(Collection<SeriesPeriod> about) {
        String[] indicators = about.stream().map(SeriesPeriod::indicator).toArray(String[]::new);
        String[] areas = about.stream().map(SeriesPeriod::area).toArray(String[]::new);
        String[] breakdowns = about.stream().map(SeriesPeriod::breakdown).toArray(String[]::new);
        String[] periods = about.stream().map(one -> one.period().toString()).toArray(String[]::new);
        List<RecordedVintage> read =
                database.read(VINTAGES_OF, VintageColumns::recorded, indicators, areas, breakdowns, periods);
        Map<Units.Defined, Unit> unitOf = units.of(
                read.stream().map(one -> definition(one.about(), one.vintage())).toList());
        return read.stream()
                .collect(Collectors.groupingBy(
                        RecordedVintage::about,
                        Collectors.mapping(
                                one -> one.vintage().in(unitOf.get(definition(one.about(), one.vintage()))),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> new Vintages(of.getKey(), of.getValue())));
    }

    public void recordNext(Vintage vintage, Happening happening, Caller caller) {
        List<Object> parameters = new ArrayList<>(List.of(vintage.number(), vintage.observation()));
        parameters.addAll(Journal.values(happening, caller, vintage.agency()));
        parameters.add(vintage.observation());
        parameters.addAll(VintageColumn.held(vintage));
        database.change(NEXT, parameters.toArray());
        journal.nudge();
    }

    public static int bind(PreparedStatement statement, int first, UUID id, SeriesPeriod about) throws SQLException {
        int next = first;
        statement.setObject(next++, id);
        statement.setString(next++, about.indicator());
        statement.setString(next++, about.area());
        statement.setString(next++, about.breakdown());
        statement.setString(next++, about.period().toString());
        statement.setString(next++, about.period().type().name());
        statement.setObject(next++, about.period().lastDay());
        return next;
    }
}
