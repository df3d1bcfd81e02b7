package org.waymark.conformity;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Fails the test whose service answers differently from its document. */
final class OpenApiConformity implements Filter {
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        if (!uri.getRawPath().startsWith("/q/")) {
            AnswerGiven given = new AnswerGiven(
                    response.statusCode(), response::header, response.contentType(), response.asByteArray());
            given.fault(ApiDocument.of(uri.resolve("/")), request.getMethod(), uri.getRawPath())
                    .ifPresent(OpenApiConformity::fail);
        }
        return response;
    }

    private static void fail(String fault) {
        throw new AssertionError(fault);
    }
}
