package org.waymark.indicator.observation;

/** SDMX CL_OBS_STATUS 2.2. */
public enum ObservationStatus {
    A(true),
    B(true),
    D(true),
    E(true),
    F(true),
    G(true),
    I(true),
    J(true),
    K(true),
    N(true),
    P(true),
    S(true),
    U(true),
    V(true),
    W(true),
    H(false),
    L(false),
    M(false),
    O(false),
    Q(false);

    private final boolean hasValue;

    ObservationStatus(boolean hasValue) {
        this.hasValue = hasValue;
    }

    public boolean hasValue() {
        return hasValue;
    }
}
