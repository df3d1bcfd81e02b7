package org.waymark.indicator.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;

/** Sends as a client does whose connection broke: again with the same key, which changes nothing. */
final class Twice {
    private Twice() {}

    static Response post(Supplier<RequestSpecification> request, String path) {
        String key = UUID.randomUUID().toString();
        Response first = request.get().header("Idempotency-Key", key).post(path);
        Response again = request.get().header("Idempotency-Key", key).post(path);
        assertThat(again.header("Idempotency-Replayed")).as(first.asString()).isEqualTo("true");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        return first;
    }
}
