package org.waymark.foundation.representation;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;
import org.waymark.foundation.problem.CallerHasGone;
import org.waymark.foundation.slot.AwaitSlot;

/**
 * Used instead of StreamingOutput: where the request chooses the format, the framework would write that as JSON or as
 * its class name.
 */
@Provider
@Produces(MediaType.WILDCARD)
public class WriteWritten implements MessageBodyWriter<Written> {
    private static final Logger LOG = Logger.getLogger(WriteWritten.class);

    private final RoutingContext request;
    private final AnswerPace pace;

    WriteWritten(RoutingContext request, AnswerPace pace) {
        this.request = request;
        this.pace = pace;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Written.class;
    }

    @Override
    public void writeTo(
            Written written,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        PacedAnswer paced = new PacedAnswer(out, request, pace);
        try {
            written.writing().to(paced);
            paced.last();
        } catch (RuntimeException | IOException failure) {
            if (request.response().headWritten()) {
                boolean known = paced.isCut() || CallerHasGone.explains(failure);
                LOG.logf(known ? Logger.Level.DEBUG : Logger.Level.WARN, "An answer broke off: %s", failure);
                // Without this the broken answer would look complete.
                BrokenAnswer.cut(request.request());
            }
            throw failure;
        } finally {
            AwaitSlot.done(request);
        }
    }
}
