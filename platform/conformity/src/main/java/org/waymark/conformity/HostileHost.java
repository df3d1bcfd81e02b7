package org.waymark.conformity;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A client that claims to have reached the service under another host, in every header that is read for it anywhere. */
public final class HostileHost {
    private static final String NAME = "evil.example";

    private HostileHost() {}

    public static RequestSpecification given() {
        return with(RestAssured.given());
    }

    public static RequestSpecification with(RequestSpecification request) {
        return request.redirects()
                .follow(false)
                .header("Host", NAME)
                .header("X-Forwarded-Host", NAME)
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Prefix", "/" + NAME)
                .header("X-Original-Host", NAME)
                .header("Forwarded", "host=" + NAME);
    }

    /** Refuses an answer that repeats the host. */
    public static Response checked(Response answer) {
        if ((answer.headers() + answer.asString()).contains(NAME)) {
            throw new AssertionError("The answer names the host that the client claimed: " + answer.headers() + "\n"
                    + answer.asString());
        }
        return answer;
    }
}
