package org.waymark.reporting.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.table.Column;
import org.waymark.reporting.table.Column.Kind;

/**
 * What a file says of the whole report, and how it is called.
 *
 * @param fileName without ending, of letters, digits and hyphens
 */
public record Heading(String fileName, Text title, List<Line> lines) {
    /**
     * @param value of the column's kind, perhaps null
     * @param promised the same for ever; not so is when the report was drawn
     */
    public record Line(Column about, Object value, boolean promised) {}

    public Heading {
        lines = List.copyOf(lines);
    }

    public static Builder of(Text title) {
        return new Builder(title);
    }

    /** Collects lines in their order. */
    public static final class Builder {
        private final Text title;
        private final List<Line> lines = new ArrayList<>();

        private Builder(Text title) {
            this.title = title;
        }

        public Builder text(String name, String zh, String en, String value) {
            return line(name, zh, en, Kind.TEXT, value, true);
        }

        public Builder texts(String name, String zh, String en, Text value) {
            return text(name + "Zh", zh, en + " (Chinese)", value == null ? null : value.zh())
                    .text(name + "En", zh + "（英文）", en, value == null ? null : value.en());
        }

        public Builder date(String name, String zh, String en, LocalDate value) {
            return line(name, zh, en, Kind.DATE, value, true);
        }

        public Builder instant(String name, String zh, String en, Instant value) {
            return line(name, zh, en, Kind.INSTANT, value, true);
        }

        /** When the report was drawn. */
        public Builder generatedAt(Instant value) {
            return line("generatedAt", "生成时间", "Generated at", Kind.INSTANT, value, false);
        }

        private Builder line(String name, String zh, String en, Kind kind, Object value, boolean promised) {
            lines.add(new Line(new Column(name, new Text(zh, en), kind), value, promised));
            return this;
        }

        /** @param parts null ones are left out */
        public Heading named(Object... parts) {
            List<String> said = new ArrayList<>();
            for (Object part : parts) {
                if (part != null) {
                    said.add(part.toString().replaceAll("[^A-Za-z0-9_-]+", "-"));
                }
            }
            return new Heading(String.join("-", said), title, lines);
        }
    }
}
