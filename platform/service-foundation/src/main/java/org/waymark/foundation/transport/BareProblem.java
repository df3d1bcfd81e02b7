package org.waymark.foundation.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** The problem for a refusal of which only the status is known. */
final class BareProblem {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Limits limits;

    BareProblem(Limits limits) {
        this.limits = limits;
    }

    /**
     * Empty where there is no such problem.
     *
     * @param languages {@code Accept-Language}, or null
     */
    Optional<byte[]> of(int status, String languages) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .map(type -> json(Problem.of(refusal(type), Language.of(languages))));
    }

    private Refusal refusal(ProblemType type) {
        return switch (type) {
            case ADDRESS_TOO_LONG ->
                Refusal.of(
                                type,
                                "网址超过上限 " + limits.addressBytes() + " 字节",
                                "The address is longer than the limit of " + limits.addressBytes() + " bytes")
                        .with("limit", limits.addressBytes());
            case HEADERS_TOO_LARGE ->
                Refusal.of(
                                type,
                                "请求头合计超过上限 " + limits.headerBytes() + " 字节",
                                "The headers together are longer than the limit of " + limits.headerBytes() + " bytes")
                        .with("limit", limits.headerBytes());
            case UNREADABLE ->
                Refusal.of(
                        type,
                        "请求行、请求头或其长度说明不是有效的 HTTP，或网址编码有误",
                        "The request line, a header or what they say about the length is no valid HTTP, or the address is"
                                + " encoded wrongly");
            default -> Refusal.of(type, type.title().zh(), type.title().en());
        };
    }

    private static byte[] json(Problem problem) {
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
