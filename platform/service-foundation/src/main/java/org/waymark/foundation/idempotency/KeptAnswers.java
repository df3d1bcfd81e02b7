package org.waymark.foundation.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** The table of answers by key. */
@ApplicationScoped
class KeptAnswers {
    private static final int NOT_YET = 0;
    private static final String CLAIM = "insert into " + AnswerToKeep.TABLE + " (" + AnswerToKeep.COLUMNS + ") values ("
            + AnswerToKeep.PLACEHOLDERS + ") on conflict do nothing";
    private static final String KEEP =
            """
            update idempotency_key set status = ?, headers = ?, body = ? where subject = ? and agency = ? and key = ?
            """;
    private static final String FIND =
            "select request, status, headers, body from idempotency_key where subject = ? and agency = ? and key = ?";
    private static final String FORGET =
            """
            delete from idempotency_key where ctid = any(array(
                select ctid from idempotency_key where kept_at < now() - ? * interval '1 millisecond' limit 10000))
            """;
    private static final Answer NONE_YET = new Answer(NOT_YET, Map.of(), new byte[0]);

    private record Kept(byte[] request, Answer answer) {}

    private final Database database;

    KeptAnswers(Database database) {
        this.database = database;
    }

    /**
     * Takes the key for this transaction, waiting for another request with the same key; false when it was used before.
     */
    boolean claim(RequestKey key) {
        return insert(new AnswerToKeep(key, NONE_YET));
    }

    /** False when the key was used before. */
    boolean insert(AnswerToKeep kept) {
        return database.change(CLAIM, kept.values()) == 1;
    }

    /** Stores the answer under a key claimed in the same transaction. */
    void keep(RequestKey key, Answer answer) {
        database.change(
                KEEP, answer.status(), answer.headerLines(), answer.body(), key.subject(), key.agency(), key.key());
    }

    /** The answer of the first time; refuses a key that was used for another request. */
    Answer find(RequestKey key) {
        Kept found = database.find(
                        FIND,
                        row -> new Kept(
                                row.getBytes(1),
                                new Answer(row.getInt(2), Answer.headers(row.getString(3)), row.getBytes(4))),
                        key.subject(),
                        key.agency(),
                        key.key())
                .orElseThrow(() -> Refusal.of(
                                ProblemType.CONCURRENT_CHANGE,
                                "同一 Idempotency-Key 的请求刚刚失败，请重试",
                                "A request with this Idempotency-Key has just failed; try again")
                        .withHeader("Retry-After", "1"));
        if (!MessageDigest.isEqual(found.request, key.request())) {
            throw Refusal.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "Idempotency-Key " + key.key() + " 已用于另一请求（方法、路径、参数或内容不同）",
                    "Idempotency-Key " + key.key() + " belongs to another request: method, path, query or body differ");
        }
        return found.answer;
    }

    /** Deletes at most 10,000 at once; returns how many. */
    int forgetOlderThan(Duration age) {
        return database.change(FORGET, age.toMillis());
    }
}
