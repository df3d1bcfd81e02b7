package org.waymark.reporting.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;

/**
 * @param title in the document's language, or in the only one there is
 * @param instant stands in the file as the one at which it was made; one that follows from the question gives equal bytes
 * @param facts what it is about, such as plan, day, method, id and hash
 * @param notes what holds for all of it
 */
public record Document(
        Language language, Text title, Instant instant, List<Fact> facts, List<String> notes, List<Section> sections) {
    public Document {
        Objects.requireNonNull(language);
        Objects.requireNonNull(instant);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
        int level = 0;
        for (Section section : sections) {
            if (section.level() > level + 1) {
                throw new IllegalArgumentException("level " + section.level() + " under level " + level);
            }
            level = section.level();
        }
        if (said(language, title) == null) {
            throw new IllegalArgumentException("no title");
        }
    }

    /** Something it is about, such as its day. */
    public record Fact(String name, String value) {
        public Fact {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }
    }

    public String heading() {
        return said(language, title);
    }

    /** As HTML, PDF and DOCX name a language. */
    public String languageTag() {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    public String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** How many rows its tables have together. */
    public int rows() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> Stream.ofNullable(block.asTable()))
                .mapToInt(table -> table.rows().size())
                .sum();
    }

    /** The text in the language asked for, else in the other; null where there is none. */
    public static String said(Language language, Text text) {
        if (text == null) {
            return null;
        }
        String wanted = text.in(language);
        return wanted != null ? wanted : text.in(language == Language.ZH ? Language.EN : Language.ZH);
    }
}
