package org.waymark.reporting.assessment;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Versioned;

/** UUIDv5 over method, version, parameters, subject, versions in force, inputs and day: equal inputs, equal id. */
final class AssessmentId {
    private AssessmentId() {}

    static UUID of(Subject subject, Situation situation, Method method, Findings findings) {
        String name = String.join(
                "\n",
                "urn:waymark:assessment",
                method.id(),
                method.version(),
                String.join("\n", findings.parameters().lines()),
                subject.plan() + "/" + subject.indicator() + "/" + subject.area(),
                "target=" + version(situation.target().orElse(null)),
                "definition=" + version(situation.definition().orElse(null)),
                "asOf=" + situation.asOf(),
                findings.inputs().stream().map(AssessmentId::line).collect(Collectors.joining("\n")));
        return Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL).generate(name);
    }

    private static String version(Versioned versioned) {
        return versioned == null ? "none" : String.valueOf(versioned.version());
    }

    private static String line(KnownValue input) {
        String value =
                input.value() == null ? "" : PlainNumber.of(input.value()).toPlainString();
        return String.join(
                ";",
                input.period().toString(),
                String.valueOf(input.vintage()),
                value,
                input.status(),
                input.releasedAt().toString());
    }
}
