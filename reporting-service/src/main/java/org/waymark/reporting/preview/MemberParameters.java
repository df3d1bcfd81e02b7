package org.waymark.reporting.preview;

import java.math.BigDecimal;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.GivenParameters;

/** Parameters that are members of a JSON object; what is wrong is noted there. */
record MemberParameters(JsonMembers members) implements GivenParameters {
    @Override
    public BigDecimal decimal(String name, BigDecimal otherwise) {
        return given(members.decimal(name), otherwise);
    }

    @Override
    public BigDecimal notNegative(String name, BigDecimal otherwise) {
        BigDecimal number = decimal(name, otherwise);
        if (number != null && number.signum() < 0) {
            members.broken(name, "range", new Text("不能为负", "must not be negative"));
        }
        return number;
    }

    @Override
    public BigDecimal positive(String name, BigDecimal otherwise) {
        BigDecimal number = decimal(name, otherwise);
        if (number != null && number.signum() <= 0) {
            members.broken(name, "range", new Text("须为正数", "must be greater than 0"));
        }
        return number;
    }

    @Override
    public int integer(String name, int least, int most, int otherwise) {
        return given(members.integer(name, least, most), otherwise);
    }

    @Override
    public boolean flag(String name, boolean otherwise) {
        return given(members.flag(name), otherwise);
    }

    @Override
    public <E extends Enum<E>> E oneOf(String name, Class<E> choices, E otherwise) {
        return given(members.oneOf(name, choices), otherwise);
    }

    private static <T> T given(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
