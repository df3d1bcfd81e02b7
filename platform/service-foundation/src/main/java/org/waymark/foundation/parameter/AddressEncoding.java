package org.waymark.foundation.parameter;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/**
 * Refuses addresses whose bytes are no UTF-8: the framework would put a replacement character where a proxy may have
 * read something else, such as an overlong slash.
 */
@Singleton
class AddressEncoding {
    @ServerRequestFilter(preMatching = true)
    public void check(HttpServerRequest request) {
        if (!isUtf8(request.uri())) {
            throw Refusal.of(ProblemType.UNREADABLE, "网址不是百分号编码的 UTF-8", "The address is not percent-encoded UTF-8");
        }
    }

    /** @param address as it was sent: every character is one byte */
    static boolean isUtf8(String address) {
        if (address.indexOf('%') < 0 && isAscii(address)) {
            return true;
        }
        ByteBuffer bytes = ByteBuffer.allocate(address.length());
        for (int at = 0; at < address.length(); at++) {
            char sent = address.charAt(at);
            if (sent != '%') {
                if (sent > '~') {
                    return false;
                }
                bytes.put((byte) sent);
                continue;
            }
            int high = at + 2 < address.length() ? Character.digit(address.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(address.charAt(at + 2), 16);
            if (low < 0) {
                return false;
            }
            bytes.put((byte) (high << 4 | low));
            at += 2;
        }
        return decodes(bytes.flip());
    }

    private static boolean isAscii(String address) {
        return address.chars().allMatch(sent -> sent <= '~');
    }

    private static boolean decodes(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
