package org.waymark.foundation.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Query parameters that mean the same wherever they occur. */
final class CommonParameters {
    private record Words(String description, Object example, Supplier<Schema> schema) {}

    private static final Map<String, Words> WORDS = Map.of(
            "limit",
                    new Words("Most items on the page", 100, () -> integer(1)
                            .maximum(BigDecimal.valueOf(1000))
                            .defaultValue(100)),
            "cursor",
                    new Words(
                            "`next` of the page before, taken by the same list with the same filters; absent for the first",
                            "Y25pcGEvMTIz",
                            CommonParameters::text),
            "version",
                    new Words("The version to show, from 1; absent for the last", 1, () -> integer(1)
                            .maximum(BigDecimal.valueOf(999_999_999))),
            "asOf", new Words("The day as of which, inclusive, YYYY-MM-DD", "2025-12-31", () -> text().format("date")),
            "knownAt",
                    new Words(
                            "The instant whose knowledge is used, inclusive; now when absent, none to come",
                            "2026-01-31T08:00:00Z",
                            () -> text().format("date-time")),
            "area",
                    new Words(
                            "Reference area: ISO 3166, the country's own code for its parts",
                            "CN",
                            CommonParameters::text));

    private CommonParameters() {}

    static void describe(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
                    .forEach(CommonParameters::describe);
        }
    }

    private static void describe(Parameter parameter) {
        Words words = WORDS.get(parameter.getName());
        if (words == null) {
            return;
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(words.description);
        }
        if (parameter.getExample() == null) {
            parameter.setExample(words.example);
        }
        Schema schema = words.schema.get();
        Object declared =
                parameter.getSchema() == null ? null : parameter.getSchema().getDefaultValue();
        if (declared != null) {
            schema.setDefaultValue(declared);
        }
        boolean tellsItsForm =
                parameter.getSchema() != null && parameter.getSchema().getFormat() != null;
        if (!tellsItsForm) {
            parameter.setSchema(schema);
        }
    }

    static boolean has(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    static Schema integer(int least) {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).minimum(BigDecimal.valueOf(least));
    }
}
