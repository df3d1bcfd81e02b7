package org.waymark.reporting.method;

import java.util.List;
import java.util.Optional;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.method.escapcsi.EscapCsi;
import org.waymark.reporting.method.lineartrajectory.LinearTrajectory;
import org.waymark.reporting.method.opensdg.OpenSdg;
import org.waymark.reporting.method.unthreeband.UnThreeBand;

/** The methods that can be asked for, with their usual parameters; the first where none is named. */
public final class Methods {
    private static final List<Method> ALL =
            List.of(new LinearTrajectory(), new OpenSdg(), new UnThreeBand(), new EscapCsi());

    private Methods() {}

    public static Method byDefault() {
        return ALL.get(0);
    }

    /** The one of which the ledger holds the verdicts. */
    public static boolean isDefault(Method method) {
        return method.id().equals(byDefault().id());
    }

    public static Optional<Method> of(String id) {
        return ALL.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(Method::id).toList();
    }
}
