package org.waymark.indicator.observation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** SDMX CL_OBS_STATUS 2.2. Stored observations may have a value under a status that takes none by now. */
public enum ObservationStatus {
    A(Holds.A_VALUE),
    B(Holds.A_VALUE),
    D(Holds.A_VALUE),
    E(Holds.A_VALUE),
    F(Holds.A_VALUE),
    G(Holds.A_VALUE),
    I(Holds.A_VALUE),
    J(Holds.EITHER),
    K(Holds.NO_VALUE),
    N(Holds.A_VALUE),
    P(Holds.A_VALUE),
    S(Holds.A_VALUE),
    U(Holds.A_VALUE),
    V(Holds.A_VALUE),
    W(Holds.A_VALUE),
    H(Holds.NO_VALUE),
    L(Holds.NO_VALUE),
    /** The data cannot exist, so they are never owed. */
    M(Holds.NO_VALUE),
    /** Missing, and nothing more is said. */
    O(Holds.NO_VALUE),
    Q(Holds.NO_VALUE);

    private enum Holds {
        A_VALUE,
        NO_VALUE,
        EITHER
    }

    private final Holds holds;

    ObservationStatus(Holds holds) {
        this.holds = holds;
    }

    public boolean fits(boolean hasValue) {
        return holds == Holds.EITHER || hasValue == (holds == Holds.A_VALUE);
    }

    /** The codes that fit, such as {@code H, J, K}. */
    public static String fitting(boolean hasValue) {
        return Arrays.stream(values())
                .filter(status -> status.fits(hasValue))
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
