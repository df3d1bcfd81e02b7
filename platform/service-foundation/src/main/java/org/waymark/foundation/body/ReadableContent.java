package org.waymark.foundation.body;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Refuses a body whose headers do not allow reading it: it must be UTF-8, not encoded, and of a stated type. */
@Singleton
class ReadableContent {
    /** Runs before the framework uses the header to find the method, where a malformed one makes it fail. */
    @ServerRequestFilter(preMatching = true)
    public void refuseMalformedType(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !hasBody(request)) {
            return;
        }
        try {
            MediaType.valueOf(type);
        } catch (IllegalArgumentException malformed) {
            throw unsupported("Content-Type 无法读取：" + type, "The Content-Type cannot be read: " + type);
        }
    }

    @ServerRequestFilter
    public void check(HttpServerRequest request) {
        if (request.method() == HttpMethod.GET || !hasBody(request)) {
            return;
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported(
                            "不接受 Content-Encoding: " + encoding + "，请发送未压缩的内容",
                            "Content-Encoding " + encoding + " is not taken; send the content as it is")
                    .withHeader("Accept-Encoding", "identity");
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            throw unsupported("请求体须带 Content-Type", "A body needs a Content-Type");
        }
        String charset = charset(type);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw unsupported("字符集应为 UTF-8，不是 " + charset, "The charset must be UTF-8, not " + charset);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    private static String charset(String type) {
        return type.contains("charset")
                ? MediaType.valueOf(type).getParameters().get(MediaType.CHARSET_PARAMETER)
                : null;
    }

    private static Refusal unsupported(String zh, String en) {
        return Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, zh, en);
    }
}
