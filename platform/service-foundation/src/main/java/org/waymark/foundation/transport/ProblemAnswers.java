package org.waymark.foundation.transport;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;

/** Gives the refusals of the server itself, which have neither body nor headers, the form that all others have. */
class ProblemAnswers extends ChannelOutboundHandlerAdapter {
    private static final int RETRY_AFTER_SECONDS = 2;

    private final BareProblem problem;
    private final RequestLog requests;

    ProblemAnswers(Limits limits, RequestLog requests) {
        this.problem = new BareProblem(limits);
        this.requests = requests;
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise written) {
        if (message instanceof HttpResponse answer && answer.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            connection.write(complete(answer, requests.next()), written);
        } else {
            connection.write(message, written);
        }
        if (message instanceof LastHttpContent) {
            requests.answerIsComplete();
        }
    }

    private HttpResponse complete(HttpResponse answer, RequestLog.Asked request) {
        answer.headers().set("X-Content-Type-Options", "nosniff");
        if (request.refused()) {
            answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        boolean bare =
                answer instanceof FullHttpResponse full && !full.content().isReadable();
        if (!bare || request.isHead() || answer.status().code() < 400) {
            return answer;
        }
        if (answer.status().equals(HttpResponseStatus.SERVICE_UNAVAILABLE)) {
            answer.headers().set(HttpHeaderNames.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return problem.of(answer.status().code(), request.languages())
                .<HttpResponse>map(body -> with(body, answer))
                .orElse(answer);
    }

    private static HttpResponse with(byte[] body, HttpResponse bare) {
        bare.headers().set(HttpHeaderNames.CONTENT_TYPE, BareProblem.MEDIA_TYPE);
        bare.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        return new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                bare.status(),
                Unpooled.wrappedBuffer(body),
                bare.headers(),
                EmptyHttpHeaders.INSTANCE);
    }
}
