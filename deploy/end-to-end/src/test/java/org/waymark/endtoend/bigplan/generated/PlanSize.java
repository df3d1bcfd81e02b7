package org.waymark.endtoend.bigplan.generated;

import org.waymark.endtoend.Provinces;

/**
 * How much a plan holds. Every indicator has a target and a series in every area.
 *
 * @param vintages of each observation: as many releases
 */
public record PlanSize(int indicators, int areas, int quarters, int vintages) {
    static final int MOST_AREAS = Provinces.count() + 1;
    private static final int MOST_INDICATORS = 999;
    private static final int MOST_QUARTERS = 40;
    private static final int MOST_VINTAGES = 4;

    public PlanSize {
        check("indicators", indicators, MOST_INDICATORS);
        check("areas", areas, MOST_AREAS);
        check("quarters", quarters, MOST_QUARTERS);
        check("vintages", vintages, MOST_VINTAGES);
    }

    private static void check(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("%s is a number from 1 to %d, not %d".formatted(name, most, number));
        }
    }

    /** As many as there are targets. */
    public int series() {
        return indicators * areas;
    }

    public int rowsOfOneRelease() {
        return series() * quarters;
    }

    public int rows() {
        return rowsOfOneRelease() * vintages;
    }

    @Override
    public String toString() {
        return indicators + "x" + areas + "x" + quarters + "x" + vintages;
    }
}
