package org.waymark.indicator.observation;

import java.util.UUID;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** The id of an observation in an address. */
public final class ObservationId {
    private ObservationId() {}

    /** Text that can be no id is refused like the id of an observation that does not exist. */
    public static UUID of(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException noUuid) {
            throw unknown(given);
        }
    }

    public static Refusal unknown(Object observation) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有观测 " + observation, "There is no observation " + observation);
    }
}
