package org.waymark.foundation.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Runs when a service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CompleteDescription implements OASFilter {
    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .setSecuritySchemes(Map.of(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An OpenID Connect token with aud waymark, groups and agency")));
        document.getComponents().getSchemas().values().forEach(CompleteDescription::spellOutRequired);
        ProblemAnswers problems = ProblemAnswers.in(document.getComponents());
        Examples examples = new Examples(document.getComponents().getSchemas());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    complete(path, method, operation, problems);
                    examples.show(operation);
                }));
        ReadableSchemas.in(document);
        SchemaNames.tidy(document);
        KnownForms.tell(document);
        UsedSchemas.tidy(document);
    }

    private static void complete(
            String path, PathItem.HttpMethod method, Operation operation, ProblemAnswers problems) {
        boolean needsRole =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        operation.setSecurity(needsRole ? List.of(token()) : List.of(OASFactory.createSecurityRequirement(), token()));
        CommonParameters.describe(operation);
        CommonHeaders.describe(path, method, operation);
        problems.addTo(path, method, operation, needsRole);
        APIResponses answers = operation.getResponses();
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
    }

    private static SecurityRequirement token() {
        return OASFactory.createSecurityRequirement().addScheme(BEARER);
    }

    private static void spellOutRequired(Schema schema) {
        if (schema.getRequired() != null && schema.getRequired().contains("*")) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
        }
    }
}
