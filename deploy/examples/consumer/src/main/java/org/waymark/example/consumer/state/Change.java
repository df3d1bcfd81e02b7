package org.waymark.example.consumer.state;

/**
 * @param before null when there was nothing
 */
public record Change(Value before, Value now) {
    /** 0 when there was nothing. */
    public long vintageBefore() {
        return before == null ? 0 : before.vintage();
    }

    /** Such as {@code 2024-12-31  patent-intensive-gdp-share CN 2022: 12.71 → 12.60 PT, vintage 2 (census)}. */
    public String line() {
        StringBuilder line = new StringBuilder();
        line.append(now.releasedAt() == null ? "day unknown" : now.releasedAt()).append("  ");
        line.append(now.indicator()).append(' ').append(now.area()).append(' ');
        if (!now.breakdown().equals("_T")) {
            line.append(now.breakdown()).append(' ');
        }
        line.append(now.period()).append(": ");
        if (before != null) {
            line.append(before.shown()).append(" → ");
        }
        line.append(now.shown());
        if (now.unit() != null) {
            line.append(' ').append(now.shownUnit());
        }
        line.append(", vintage ").append(now.vintage());
        if (now.reason() != null) {
            line.append(" (").append(now.reason()).append(')');
        }
        return line.toString();
    }
}
