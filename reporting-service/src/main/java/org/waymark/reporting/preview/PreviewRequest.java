package org.waymark.reporting.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Direction;

/**
 * A method, and the values it is to be tried on.
 *
 * @param baseline where the way to the target begins; without target, the first value
 * @param targets interim values and the last one; none for methods that judge growth alone
 * @param asOf the last day whose news counts; when absent, the day by which everything given is known
 * @param start of the plan, where there is no baseline; when absent, the first observation's period
 * @param unit of all numbers here; when absent, they are compared as they are
 */
@Schema(requiredProperties = {"direction"})
record PreviewRequest(
        @Schema(implementation = String.class, defaultValue = "linear-trajectory", description = "The method's id")
                Method method,
        Direction direction,
        @Schema(implementation = PeriodValue.class) DatedValue baseline,
        @Schema(implementation = PeriodValue[].class, maxItems = PreviewRequest.MOST_TARGETS) List<DatedValue> targets,
        @Schema(maxItems = PreviewRequest.MOST_OBSERVATIONS, description = "In any order, each period once")
                List<GivenObservation> observations,
        @Schema(implementation = GivenToMethod.class) Parameters parameters,
        LocalDate asOf,
        @Schema(implementation = String.class) TimePeriod start,
        @Schema(implementation = org.waymark.contracts.observation.Unit.class) Unit unit) {
    static final int MOST_TARGETS = 100;
    static final int MOST_OBSERVATIONS = 1000;

    /** Binds and checks the body; refuses it with everything that is wrong. */
    static PreviewRequest of(JsonMembers body) {
        Method method = method(body).map(known -> told(known, body)).orElseGet(() -> skipped(body));
        PreviewRequest request = new PreviewRequest(
                method,
                body.required("direction", body.oneOf("direction", Direction.class)),
                GivenNumbers.dated(body.object("baseline")),
                body.objects("targets", GivenNumbers::dated),
                body.objects("observations", GivenObservation::of),
                method == null ? null : method.parameters(),
                body.date("asOf"),
                body.period("start"),
                GivenNumbers.unit(body.object("unit")));
        body.refuseUnknownMembers();
        new CheckPreview(body, request).check();
        body.violations().refuseIfAny();
        return request;
    }

    private static Optional<Method> method(JsonMembers body) {
        String id = body.text("method");
        if (id == null) {
            return Optional.of(Methods.byDefault());
        }
        Optional<Method> method = Methods.of(id);
        if (method.isEmpty()) {
            String known = String.join(", ", Methods.ids());
            body.broken("method", "known-method", new Text("未知方法；可用：" + known, "is no known method; known: " + known));
        }
        return method;
    }

    private static Method told(Method usual, JsonMembers body) {
        JsonMembers given = body.object("parameters");
        if (given == null) {
            return usual;
        }
        Method told = usual.with(new MemberParameters(given));
        given.refuseUnknownMembers();
        return told;
    }

    private static Method skipped(JsonMembers body) {
        body.any("parameters");
        return null;
    }
}
