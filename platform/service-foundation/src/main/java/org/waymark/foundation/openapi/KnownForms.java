package org.waymark.foundation.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.waymark.contracts.Form;
import org.waymark.foundation.period.TimePeriod;

/** Texts that have one form wherever they occur: codes, areas, periods, and words of lists that may grow. */
final class KnownForms {
    private static final Map<String, Consumer<Schema>> OF_MEMBERS = new HashMap<>();
    private static final Map<String, Consumer<Schema>> OF_PARAMETERS = new HashMap<>();

    static {
        List.of("agency", "agencies", "children", "code", "indicator", "indicators", "onBehalfOf")
                .forEach(name -> OF_MEMBERS.put(name, form(Form.CODE)));
        List.of("milestone", "parent", "plan", "project", "subscription", "successor", "taskArea")
                .forEach(name -> OF_MEMBERS.put(name, form(Form.CODE)));
        OF_MEMBERS.put("area", form(Form.AREA));
        OF_MEMBERS.put("breakdown", form(Form.BREAKDOWN));
        OF_MEMBERS.put("breakdowns", form(Form.BREAKDOWN));
        List.of("pilot", "risk").forEach(name -> OF_MEMBERS.put(name, form(Form.CODE)));
        OF_MEMBERS.put("year", schema -> schema.setPattern("^[12][0-9]{3}$"));
        List.of("period", "from", "to", "start", "end", "metSince")
                .forEach(name -> OF_MEMBERS.put(name, schema -> schema.setPattern(TimePeriod.FORM)));
        List.of("attribute", "direction", "role", "state", "status")
                .forEach(name -> OF_MEMBERS.put(name, schema -> schema.setPattern("^[A-Za-z][A-Za-z0-9_-]*$")));

        OF_PARAMETERS.putAll(OF_MEMBERS);
        OF_PARAMETERS.put("id", schema -> schema.setFormat("uuid"));
        OF_PARAMETERS.put("state", schema -> schema.setPattern("^[A-Z]+(,[A-Z]+)*$"));
        OF_PARAMETERS.put("name", schema -> schema.setPattern("^[a-z]+(-[a-z]+)*$"));
        OF_PARAMETERS.put("type", schema -> schema.setPattern("^org(\\.[a-z]+)+\\.v[1-9][0-9]*$"));
        OF_PARAMETERS.put("Idempotency-Key", schema -> schema.setPattern("^[!-~]{1,255}$"));
    }

    private KnownForms() {}

    static void tell(OpenAPI document) {
        EverySchema.operations(document)
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(KnownForms::tell);
        EverySchema.visit(document, schema -> {
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((name, member) -> tell(OF_MEMBERS.get(name), member));
            }
        });
    }

    private static void tell(Parameter parameter) {
        if (parameter.getSchema() != null) {
            tell(OF_PARAMETERS.get(parameter.getName()), parameter.getSchema());
        }
    }

    private static void tell(Consumer<Schema> form, Schema schema) {
        if (schema.getItems() != null) {
            tell(form, schema.getItems());
        } else if (form != null
                && schema.getType() != null
                && schema.getType().contains(SchemaType.STRING)
                && schema.getEnumeration() == null
                && schema.getFormat() == null
                && schema.getPattern() == null) {
            form.accept(schema);
        }
    }

    private static Consumer<Schema> form(Form form) {
        return schema -> schema.pattern("^" + form.pattern() + "$").maxLength(form.longest());
    }
}
