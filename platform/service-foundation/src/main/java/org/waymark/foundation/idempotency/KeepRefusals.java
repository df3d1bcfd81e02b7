package org.waymark.foundation.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.ProblemMapper;
import org.waymark.foundation.problem.Refusal;

/**
 * A refusal is an answer too. It is kept under its key; where the key was answered before, that answer is sent instead.
 * Not kept are our own failures (5xx), answers that ask for another try (Retry-After), answers larger than 16 MiB, and
 * answers given before the body was read, since the key is bound to the body.
 */
public class KeepRefusals {
    /** Holds the largest answer there is: the 10,000 errors of a file. */
    static final int LARGEST_KEPT = 16 * 1024 * 1024;

    private final KeptAnswers kept;
    private final KeyInHand inHand;
    private final ProblemMapper problems;
    private final ObjectMapper json;

    KeepRefusals(KeptAnswers kept, KeyInHand inHand, ProblemMapper problems, ObjectMapper json) {
        this.kept = kept;
        this.inHand = inHand;
        this.problems = problems;
        this.json = json;
    }

    @ServerResponseFilter
    public void keep(ContainerResponseContext response) throws JsonProcessingException {
        try {
            keepOrReplay(response);
        } catch (DatabaseFailure databaseFailed) {
            // No exception mapper is called here: a thrown exception would become a 500 without a body.
            answerInstead(response, problems.failed(databaseFailed));
        }
    }

    private void keepOrReplay(ContainerResponseContext response) throws JsonProcessingException {
        if (!(response.getEntity() instanceof Problem) || !mayBeKept(response)) {
            return;
        }
        Optional<RequestKey> key = inHand.get();
        if (key.isEmpty()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(response.getEntity());
        if (body.length > LARGEST_KEPT) {
            return;
        }
        Answer refusal = new Answer(response.getStatus(), headers(response), body);
        if (!kept.insert(new AnswerToKeep(key.get(), refusal))) {
            answerInstead(response, responseOf(key.get()));
        }
    }

    private boolean mayBeKept(ContainerResponseContext response) {
        return response.getStatus() < 500
                && !response.getHeaders().containsKey(HttpHeaders.RETRY_AFTER)
                && BlockingOperationControl.isBlockingAllowed()
                && !inHand.isAnswered();
    }

    private static void answerInstead(ContainerResponseContext response, RestResponse<?> answer) {
        response.setStatus(answer.getStatus());
        response.getHeaders().clear();
        answer.getHeaders().forEach((name, values) -> response.getHeaders().put(name, List.copyOf(values)));
        response.setEntity(answer.getEntity());
    }

    private RestResponse<?> responseOf(RequestKey key) {
        try {
            return kept.find(key).asReplay();
        } catch (Refusal otherRequest) {
            return problems.refused(otherRequest);
        }
    }

    private static Map<String, String> headers(ContainerResponseContext response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        if (response.getMediaType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, response.getMediaType().toString());
        }
        return headers;
    }
}
