package org.waymark.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** One change a client asks for, again and again until it is answered. */
public sealed interface Request permits Submission, ProjectDefinition {
    /** Of this request alone. */
    String key();

    /** The process that answers it. */
    Cause service();

    String method();

    String path();

    Map<String, String> headers();

    String body();

    default HttpRequest.Builder at(URI base) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path())).method(method(), BodyPublishers.ofString(body()));
        headers().forEach(request::header);
        return request;
    }

    /** Whether that is what was asked for. */
    boolean isSaidBy(Fact fact);

    /** What stands recorded when it was answered with this. */
    Fact recordedAs(JsonNode answer);
}
