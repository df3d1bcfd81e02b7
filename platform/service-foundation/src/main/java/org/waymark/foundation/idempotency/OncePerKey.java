package org.waymark.foundation.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.database.DatabaseFailure;

/**
 * Does what a POST asks once per key, and answers every repetition as the first time. Without a key it always does it.
 * {@link KeepRefusals} keeps refusals, after the refused change was rolled back.
 */
@ApplicationScoped
public class OncePerKey {
    private final KeptAnswers kept;
    private final KeyInHand inHand;
    private final ObjectMapper json;

    OncePerKey(KeptAnswers kept, KeyInHand inHand, ObjectMapper json) {
        this.kept = kept;
        this.inHand = inHand;
        this.json = json;
    }

    /**
     * A change that takes one statement in the common case.
     *
     * @param oneStatement tries that one statement, which also inserts the row to keep, if it is given one. Empty when
     *     nothing was done
     * @param inTransaction makes the change in the open transaction instead
     * @param view the answer to a change that was made
     */
    public <T> RestResponse<byte[]> answer(
            Function<Function<T, AnswerToKeep>, Optional<T>> oneStatement,
            Supplier<T> inTransaction,
            Function<T, Answer> view) {
        Optional<RequestKey> key = inHand.get();
        if (key.isEmpty()) {
            T done = oneStatement.apply(nothingToKeep -> null).orElseGet(() -> QuarkusTransaction.requiringNew()
                    .call(inTransaction::get));
            return view.apply(done).asResponse();
        }
        Keeping<T> keeping = new Keeping<>(key.get(), view);
        try {
            if (oneStatement.apply(keeping).isPresent()) {
                inHand.answered();
                return keeping.answer.asResponse();
            }
        } catch (DatabaseFailure failure) {
            if (!failure.isKeyTakenIn(AnswerToKeep.TABLE)) {
                throw failure;
            }
        }
        return answer(QuarkusTransaction.requiringNew(), key.get(), inTransaction, view);
    }

    /** A change that needs a transaction. */
    public <T> RestResponse<byte[]> answer(Supplier<T> inTransaction, Function<T, Answer> view) {
        return answer(keep -> Optional.empty(), inTransaction, view);
    }

    /** A change that may take longer. */
    public <T> RestResponse<byte[]> answer(Duration within, Supplier<T> inTransaction, Function<T, Answer> view) {
        TransactionRunner transaction = taking(within);
        return inHand.get()
                .map(key -> answer(transaction, key, inTransaction, view))
                .orElseGet(
                        () -> view.apply(transaction.call(inTransaction::get)).asResponse());
    }

    /** For requests that change nothing: neither the answer nor a refusal is kept. */
    public <T> RestResponse<byte[]> unkept(Supplier<T> rehearsal, Function<T, Answer> view) {
        inHand.answered();
        return view.apply(rehearsal.get()).asResponse();
    }

    /**
     * Keeps a refusal that will be shown in another form; returns an earlier answer to the same key if there is one.
     */
    public RestResponse<byte[]> refusal(Answer refusal) {
        Optional<RequestKey> key = inHand.isAnswered() || refusal.body().length > KeepRefusals.LARGEST_KEPT
                ? Optional.empty()
                : inHand.get();
        inHand.answered();
        return key.filter(used -> !kept.insert(new AnswerToKeep(used, refusal)))
                .map(used -> kept.find(used).asReplay())
                .orElseGet(refusal::asResponse);
    }

    private static TransactionRunner taking(Duration within) {
        return QuarkusTransaction.requiringNew().timeout((int) within.toSeconds());
    }

    private <T> RestResponse<byte[]> answer(
            TransactionRunner transaction, RequestKey key, Supplier<T> inTransaction, Function<T, Answer> view) {
        Optional<Answer> first = transaction.call(() -> {
            if (!kept.claim(key)) {
                return Optional.<Answer>empty();
            }
            Answer answer = view.apply(inTransaction.get());
            kept.keep(key, answer);
            return Optional.of(answer);
        });
        RestResponse<byte[]> response =
                first.map(Answer::asResponse).orElseGet(() -> kept.find(key).asReplay());
        inHand.answered();
        return response;
    }

    /** An answer with a JSON body. */
    public Answer json(int status, Map<String, String> headers, Object view) {
        try {
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            return new Answer(status, all, json.writeValueAsBytes(view));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Remembers whether the answer was handed out to be kept. */
    private static final class Keeping<T> implements Function<T, AnswerToKeep> {
        private final RequestKey key;
        private final Function<T, Answer> view;
        private Answer answer;

        Keeping(RequestKey key, Function<T, Answer> view) {
            this.key = key;
            this.view = view;
        }

        @Override
        public AnswerToKeep apply(T done) {
            answer = view.apply(done);
            return new AnswerToKeep(key, answer);
        }
    }
}
