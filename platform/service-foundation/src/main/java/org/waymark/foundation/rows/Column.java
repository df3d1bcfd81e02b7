package org.waymark.foundation.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A column of CSV, and the member of the API's object that it belongs to. */
public interface Column {
    /** As it stands in the header row. */
    String header();

    /** The member that it belongs to. */
    String pointer();

    /** Whether what is said of that place is said of this column. */
    default boolean holds(String place) {
        return pointer().equals(place) || pointer().startsWith(place + "/") && !place.isEmpty();
    }

    default boolean isNumber() {
        return false;
    }

    /** Puts a cell that is not blank. A cell that is not what it should be stays text, and is refused where the row is bound. */
    void put(ObjectNode row, String cell);

    /** What a blank cell says; mostly nothing. */
    default void putBlank(ObjectNode row) {}
}
