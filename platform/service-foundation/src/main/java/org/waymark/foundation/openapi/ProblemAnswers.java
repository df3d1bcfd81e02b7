package org.waymark.foundation.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.waymark.foundation.problem.ProblemType;

/**
 * The problems that an operation can answer with, by its method and parameters. Each is described once, with an
 * example.
 */
final class ProblemAnswers {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String NAME = "Problem";

    private ProblemAnswers() {}

    static ProblemAnswers in(Components components) {
        add(
                components,
                ProblemType.UNREADABLE,
                "Not readable JSON, a parameter of the wrong form, or one that is not known (`unknown-parameter`)",
                "limit=0 must be a whole number from 1");
        add(
                components,
                ProblemType.UNAUTHENTICATED,
                "No token where one is needed, or one that does not hold",
                "This needs a valid bearer token in the Authorization header");
        add(
                components,
                ProblemType.FORBIDDEN,
                "The token's roles or agency do not allow it; `detail` says who may",
                "The roles in the token do not allow this; it is for these alone: catalogue-admin");
        add(components, ProblemType.NOT_FOUND, "There is no such thing", "There is no indicator patents-held");
        add(
                components,
                ProblemType.METHOD_NOT_ALLOWED,
                "The address takes other methods alone; `Allow` names them",
                "DELETE is not taken here; these are: GET, HEAD, OPTIONS, PUT");
        add(
                components,
                ProblemType.NOT_ACCEPTABLE,
                "None of the types in `Accept` is offered",
                "No such representation");
        add(
                components,
                ProblemType.TOO_SLOW,
                "The body came more slowly than the limit, which the problem names",
                "The body came more slowly than 1024 bytes a second");
        add(
                components,
                ProblemType.CONCURRENT_CHANGE,
                "Another change of the same thing was under way for too long",
                "Another change of the same thing was waited for longer than the limit of 5 s");
        add(
                components,
                ProblemType.STALE_PRECONDITION,
                "What the request was written against is no longer so; the current ETag is in `ETag`",
                "This exists already or has changed since; the current version is \"2-8f14e45fceea167a\"");
        add(
                components,
                ProblemType.TOO_LARGE,
                "The body is larger than the limit, which the problem names",
                "The body is larger than the limit of 1048576 bytes");
        add(
                components,
                ProblemType.ADDRESS_TOO_LONG,
                "The address is longer than the limit, which the problem names",
                "The address is longer than the limit of 8000 bytes");
        add(
                components,
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "Not a type taken here, not UTF-8, compressed, or without Content-Type",
                "A body needs a Content-Type");
        add(
                components,
                ProblemType.RULES_BROKEN,
                "Rules are broken; `errors` holds all of them",
                "1 rule is broken; see errors");
        add(
                components,
                ProblemType.PRECONDITION_REQUIRED,
                "Neither If-Match nor If-None-Match: * was sent",
                "Send If-None-Match: * to create, or If-Match with the current ETag to replace");
        add(
                components,
                ProblemType.TOO_MANY_REQUESTS,
                "The agency's requests for this second are used up, or the caller has as many lists, exports and reports under way as one may have",
                "The limit of 10000 requests a second for agency cnipa is reached");
        add(
                components,
                ProblemType.HEADERS_TOO_LARGE,
                "The headers together are larger than the limit, which the problem names",
                "The headers together are longer than the limit of 20480 bytes");
        add(
                components,
                ProblemType.INTERNAL,
                "A fault of this system; the log names it by `reference`",
                "Something broke here; the log names it by 5b0c1a52-8f43-4d0e-9f3a-2f1f4a8f6d11");
        add(
                components,
                ProblemType.UNAVAILABLE,
                "Not now: the database is away, too much of the same kind is under way (`busy`), a read took longer than its limit (`took-too-long`), a report has not caught up (`projection-behind`)",
                "The database does not answer; try again");
        return new ProblemAnswers();
    }

    /** Adds the problems that the operation does not describe itself. */
    void addTo(String path, PathItem.HttpMethod method, Operation operation, boolean needsRole) {
        APIResponses answers = operation.getResponses();
        for (int status : statuses(path, method, operation, needsRole)) {
            String code = Integer.toString(status);
            APIResponse said = answers.getAPIResponse(code);
            if (said == null || said.getContent() == null) {
                answers.addAPIResponse(code, OASFactory.createAPIResponse().ref(NAME + code));
            }
        }
    }

    private static List<Integer> statuses(
            String path, PathItem.HttpMethod method, Operation operation, boolean needsRole) {
        List<Integer> statuses = new ArrayList<>(List.of(400, 401, 405, 406, 414, 429, 431, 500, 503));
        boolean reads = method == PathItem.HttpMethod.GET;
        if (needsRole) {
            statuses.add(403);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (!reads) {
            statuses.addAll(List.of(409, 412));
        }
        if (method == PathItem.HttpMethod.PUT) {
            statuses.add(428);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(408, 413, 415, 422));
        } else if (operation.getParameters() != null && (path.startsWith("/api/") || hasQuery(operation))) {
            statuses.add(422);
        }
        return statuses;
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static void add(Components components, ProblemType type, String description, String detail) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", type.title().en());
        example.put("status", type.status());
        example.put("detail", detail);
        if (type == ProblemType.RULES_BROKEN) {
            example.put("errors", List.of(brokenRule()));
        }
        MediaType content = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(NAME))
                .example(example);
        APIResponse answer = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(PROBLEM_JSON, content));
        switch (type.status()) {
            case 401 ->
                answer.addHeader(
                        "WWW-Authenticate",
                        CommonHeaders.text("`Bearer`, with `error=\"invalid_token\"` where one was sent")
                                .required(true));
            case 405 ->
                answer.addHeader(
                        "Allow",
                        CommonHeaders.text("The methods of the address").required(true));
            case 412 -> answer.addHeader("ETag", CommonHeaders.text("Of the current version, where there is one"));
            case 409 -> answer.addHeader("Retry-After", seconds());
            case 429, 503 -> answer.addHeader("Retry-After", seconds().required(true));
            default -> {}
        }
        components.addResponse(NAME + type.status(), answer);
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("Seconds to wait before trying again")
                .schema(CommonParameters.integer(0));
    }

    private static Map<String, Object> brokenRule() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", "/period");
        error.put("value", "2025-Q5");
        error.put("rule", "period");
        error.put("severity", "ERROR");
        error.put("message", "must be an SDMX time period such as 2025, 2025-S1, 2025-Q3, 2025-07, 2020-01-01/P10M");
        return error;
    }
}
