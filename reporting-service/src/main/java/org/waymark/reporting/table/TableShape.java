package org.waymark.reporting.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.table.Column.Kind;

/**
 * How a table is made of things: a column for each thing said of them.
 *
 * @param <R> what a row is about
 */
public final class TableShape<R> {
    private final String name;
    private final Text title;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super R, ?>> cells = new ArrayList<>();

    public TableShape(String name, String zh, String en) {
        this.name = name;
        this.title = new Text(zh, en);
    }

    public String name() {
        return name;
    }

    /** @param cell gives a text or a code, perhaps null */
    public TableShape<R> text(String column, String zh, String en, Function<? super R, ?> cell) {
        return add(column, zh, en, Kind.TEXT, row -> Objects.toString(cell.apply(row), null));
    }

    /** Two columns, one for each language. */
    public TableShape<R> texts(String column, String zh, String en, Function<? super R, Text> cell) {
        return text(column + "Zh", zh, en + " (Chinese)", row -> in(Text::zh, cell.apply(row)))
                .text(column + "En", zh + "（英文）", en, row -> in(Text::en, cell.apply(row)));
    }

    public TableShape<R> link(String column, String zh, String en, Function<? super R, String> cell) {
        return add(column, zh, en, Kind.LINK, cell);
    }

    public TableShape<R> count(String column, String zh, String en, Function<? super R, ? extends Number> cell) {
        return add(column, zh, en, Kind.COUNT, cell);
    }

    public TableShape<R> decimal(String column, String zh, String en, Function<? super R, BigDecimal> cell) {
        return add(column, zh, en, Kind.DECIMAL, cell);
    }

    public TableShape<R> date(String column, String zh, String en, Function<? super R, LocalDate> cell) {
        return add(column, zh, en, Kind.DATE, cell);
    }

    public TableShape<R> instant(String column, String zh, String en, Function<? super R, Instant> cell) {
        return add(column, zh, en, Kind.INSTANT, cell);
    }

    public TableShape<R> flag(String column, String zh, String en, Function<? super R, Boolean> cell) {
        return add(column, zh, en, Kind.FLAG, cell);
    }

    /** The columns of another shape, about a part of this one's rows; all are empty where that is null. */
    public <P> TableShape<R> with(TableShape<P> other, Function<? super R, P> part) {
        for (int i = 0; i < other.columns.size(); i++) {
            Function<? super P, ?> cell = other.cells.get(i);
            columns.add(other.columns.get(i));
            cells.add(row -> {
                P about = part.apply(row);
                return about == null ? null : cell.apply(about);
            });
        }
        return this;
    }

    /** A column whose kind is told. */
    public TableShape<R> add(String column, String zh, String en, Kind kind, Function<? super R, ?> cell) {
        columns.add(new Column(column, new Text(zh, en), kind));
        cells.add(cell);
        return this;
    }

    /** @param things gone through as often as the table is */
    public Table over(Iterable<? extends R> things) {
        return new Table(name, title, columns, () -> rows(things.iterator()));
    }

    /** The things are drawn as the rows are gone through. */
    public Table over(Supplier<? extends Stream<? extends R>> things) {
        return new Table(name, title, columns, () -> rows(things.get().iterator()));
    }

    private Iterator<List<Object>> rows(Iterator<? extends R> things) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return things.hasNext();
            }

            @Override
            public List<Object> next() {
                R thing = things.next();
                List<Object> row = new ArrayList<>(cells.size());
                cells.forEach(cell -> row.add(cell.apply(thing)));
                return row;
            }
        };
    }

    private static String in(Function<Text, String> language, Text text) {
        return text == null ? null : language.apply(text);
    }
}
