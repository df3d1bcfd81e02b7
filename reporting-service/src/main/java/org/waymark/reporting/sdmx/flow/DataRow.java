package org.waymark.reporting.sdmx.flow;

import java.math.BigDecimal;
import java.util.Arrays;

/** An observation, as a cell for each component of its structure. */
public final class DataRow {
    private final boolean deleted;
    private final Object[] cells;

    /**
     * @param deleted what it says is that there is no such observation any more
     * @param cells null where there is none; codes as SDMX writes them
     */
    public DataRow(boolean deleted, Object... cells) {
        this.deleted = deleted;
        this.cells = cells;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public Object cell(int component) {
        return cells[component];
    }

    /** Whether the first cells are the same. */
    public boolean isOfSameSeries(DataRow other, int dimensions) {
        for (int at = 0; at < dimensions; at++) {
            if (!cells[at].equals(other.cells[at])) {
                return false;
            }
        }
        return true;
    }

    /** Numbers are exact, without exponent; null for none. */
    public String text(int component) {
        Object cell = cells[component];
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? null : cell.toString();
    }

    @Override
    public String toString() {
        return (deleted ? "no " : "") + Arrays.toString(cells);
    }
}
