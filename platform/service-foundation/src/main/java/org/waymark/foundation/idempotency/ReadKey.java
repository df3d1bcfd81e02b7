package org.waymark.foundation.idempotency;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Takes the {@code Idempotency-Key} of a POST and digests the body while it is read. */
@Singleton
public class ReadKey {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    private final KeyInHand inHand;

    ReadKey(KeyInHand inHand) {
        this.inHand = inHand;
    }

    /** Runs after the other filters, so that faults of the request itself are reported first. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    public void read(ContainerRequestContext request, HttpServerRequest http) {
        List<String> keys = request.getHeaders().get(HEADER);
        if (keys != null && !keys.isEmpty() && http.method() == HttpMethod.POST) {
            if (keys.size() != 1 || !FORM.matcher(keys.get(0)).matches()) {
                throw Refusal.of(
                        ProblemType.UNREADABLE,
                        HEADER + " 应为一个值，1 至 255 个可见 ASCII 字符",
                        HEADER + " must be one value of 1 to 255 visible ASCII characters");
            }
            request.setEntityStream(inHand.take(keys.get(0), digestOf(http.uri()), request.getEntityStream()));
        }
    }

    private static MessageDigest digestOf(String uri) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String address = "POST " + uri + "\n";
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
