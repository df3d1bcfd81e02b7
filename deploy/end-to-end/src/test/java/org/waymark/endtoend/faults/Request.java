package org.waymark.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;

/** One change a client asks for, again and again until it is answered. */
sealed interface Request permits Submission, ProjectDefinition {
    /** Of this request alone. */
    String key();

    /** The process that answers it. */
    Cause service();

    HttpRequest.Builder at(URI base);

    /** Whether that is what was asked for. */
    boolean isSaidBy(Fact fact);

    /** What stands recorded when it was answered with this. */
    Fact recordedAs(JsonNode answer);
}
