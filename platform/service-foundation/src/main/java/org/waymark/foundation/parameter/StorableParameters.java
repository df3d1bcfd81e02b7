package org.waymark.foundation.parameter;

import com.fasterxml.jackson.databind.node.TextNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.text.StorableText;

/** Refuses what PostgreSQL cannot even compare with, wherever it stands in an address, and names the parameter. */
@Singleton
class StorableParameters {
    /** Once decoded, an address can hold nothing else that is refused: most addresses are not looked into. */
    private static final String NUL = "%00";

    @ServerRequestFilter
    public void check(RoutingContext exchange, UriInfo uri) {
        if (!exchange.request().uri().contains(NUL)) {
            return;
        }
        unstorable(uri.getQueryParameters()).refuseIfAny();
        Violations inPath = unstorable(uri.getPathParameters());
        if (inPath.none() || exchange.request().method().name().equals("PUT")) {
            inPath.refuseIfAny();
        } else {
            throw Refusal.of(ProblemType.NOT_FOUND, "不存在：网址中有 NUL", "There is nothing here: the address holds NUL")
                    .naming(inPath.all());
        }
    }

    private static Violations unstorable(Map<String, List<String>> parameters) {
        Violations violations = new Violations();
        parameters.forEach((name, values) -> values.stream()
                .filter(value -> !StorableText.is(value))
                .forEach(value -> violations.add("?" + name, new TextNode(value), "text", StorableText.OTHERWISE)));
        return violations;
    }
}
