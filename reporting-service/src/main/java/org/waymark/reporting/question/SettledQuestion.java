package org.waymark.reporting.question;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.situation.AsOf;

/**
 * A question together with the instant whose knowledge answers it.
 *
 * @param asked the day is still open where it is null: today in the plan's time zone
 */
public record SettledQuestion(ReportQuestion asked, Instant knownAt, Instant now) {
    /** Another one as soon as any report says something else of the same facts: answers kept by clients then end. */
    private static final String FORM = "1";

    /** The same question about this picture, unless it asks for another day or instant itself: one page after the other. */
    public SettledQuestion goingOnFrom(AsOf picture) {
        return new SettledQuestion(
                new ReportQuestion(
                        asked.plan(),
                        asked.asOf() == null ? picture.day() : asked.asOf(),
                        asked.knownAt(),
                        asked.area(),
                        asked.method(),
                        asked.positions()),
                asked.knownAt() == null ? picture.knownAt() : knownAt,
                now);
    }

    public String plan() {
        return asked.plan();
    }

    public String area() {
        return asked.area();
    }

    public Method method() {
        return asked.method();
    }

    /** Null for today in the plan's time zone. */
    public LocalDate day() {
        return asked.asOf();
    }

    /** Its answer is the same for ever: day and knowledge were both asked for. */
    public boolean isFixed() {
        return asked.asOf() != null && asked.knownAt() != null;
    }

    /**
     * Of a fixed question: stands for the answer's promised bytes, without computing them.
     *
     * @param parameters as they were sent
     */
    public String tag(String path, Map<String, List<String>> parameters, ReportFormat format) {
        return tag(path, parameters, method(), format);
    }

    static String tag(String path, Map<String, List<String>> parameters, Method method, ReportFormat format) {
        Map<String, List<String>> deciding = new TreeMap<>(parameters);
        deciding.remove("minPosition");
        String text = String.join(
                "\n",
                format == ReportFormat.JSON ? FORM : FORM + " " + format.code(),
                path,
                deciding.toString(),
                method.id(),
                method.version(),
                String.join(";", method.parameters().lines()));
        return EntityTag.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
