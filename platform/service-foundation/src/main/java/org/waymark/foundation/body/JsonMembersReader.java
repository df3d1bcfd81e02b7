package org.waymark.foundation.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/**
 * Reads a JSON object strictly: no duplicate members, no NaN, bounded size and depth, exact decimals. It is a reader of
 * Quarkus's own kind: for others the framework parses the annotations of the method anew in every request.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonMembersReader implements ServerMessageBodyReader<JsonMembers> {
    private final int limit;

    JsonMembersReader(BodySettings settings) {
        limit = settings.bodyLimit().asBigInteger().intValueExact();
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
        return type == JsonMembers.class;
    }

    @Override
    public JsonMembers readFrom(
            Class<JsonMembers> type, Type generic, MediaType mediaType, ServerRequestContext request)
            throws IOException {
        return read(request.getInputStream());
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonMembers.class;
    }

    @Override
    public JsonMembers readFrom(
            Class<JsonMembers> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return read(stream);
    }

    private JsonMembers read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw LargerBody.tooLarge(limit);
        }
        return new JsonMembers(object(bytes));
    }

    static ObjectNode object(byte[] bytes) throws IOException {
        try {
            JsonNode tree = StrictJson.tree(bytes);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw StrictJson.unreadable(broken);
        }
        throw Refusal.of(ProblemType.UNREADABLE, "请求体应为 JSON 对象", "The body must be a JSON object");
    }
}
