package org.waymark.reporting.sdmx.artefact;

import org.waymark.foundation.problem.Text;

/**
 * A column of data.
 *
 * @param id its concept has the same one
 * @param codelist null where it has none
 */
public record Component(String id, Role role, Text name, Reference codelist, DataType type) {
    /** In the order of columns. */
    public enum Role {
        DIMENSION,
        TIME_DIMENSION,
        MEASURE,
        ATTRIBUTE
    }

    public static Component coded(Role role, String id, String codelist, String zh, String en) {
        return new Component(id, role, new Text(zh, en), Reference.codelist(codelist), DataType.STRING);
    }

    public static Component of(Role role, String id, DataType type, String zh, String en) {
        return new Component(id, role, new Text(zh, en), null, type);
    }

    public boolean isCoded() {
        return codelist != null;
    }

    public boolean isDimension() {
        return role == Role.DIMENSION || role == Role.TIME_DIMENSION;
    }
}
