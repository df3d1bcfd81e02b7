package org.waymark.foundation.idempotency;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;

/** Takes the {@code Idempotency-Key} of a POST and digests the body while it is read. */
@Provider
public class ReadKey implements ReaderInterceptor {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    private final RoutingContext request;
    private final KeyInHand inHand;

    ReadKey(RoutingContext request, KeyInHand inHand) {
        this.request = request;
        this.inHand = inHand;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        List<String> keys = reading.getHeaders().get(HEADER);
        if (keys != null && !keys.isEmpty() && request.request().method() == HttpMethod.POST) {
            if (keys.size() != 1 || !FORM.matcher(keys.get(0)).matches()) {
                throw Refusal.of(
                        ProblemType.UNREADABLE,
                        HEADER + " 应为一个值，1 至 255 个可见 ASCII 字符",
                        HEADER + " must be one value of 1 to 255 visible ASCII characters");
            }
            reading.setInputStream(inHand.take(keys.get(0), digestOfAddress(), reading.getInputStream()));
        }
        return reading.proceed();
    }

    private MessageDigest digestOfAddress() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String address = "POST " + request.request().uri() + "\n";
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
