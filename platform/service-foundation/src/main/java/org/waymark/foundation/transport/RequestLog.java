package org.waymark.foundation.transport;

import java.util.ArrayDeque;
import java.util.Queue;

/** The requests of a connection that are not answered yet; answers come in their order. */
class RequestLog {
    /**
     * What of a request matters to its answer.
     *
     * @param isHead whether its answer has no body
     * @param languages its {@code Accept-Language}, or null
     * @param refused whether it cannot be trusted to end where it seems to
     */
    record Asked(boolean isHead, String languages, boolean refused) {
        private static final Asked NOTHING = new Asked(false, null, false);
    }

    private final Queue<Asked> unanswered = new ArrayDeque<>();
    private boolean answering;

    void add(Asked request) {
        unanswered.add(request);
    }

    /** Whether there is a request of which no answer has begun. */
    boolean hasUnanswered() {
        return !unanswered.isEmpty();
    }

    /** Whether the last answer is complete, and no request waits for one. */
    boolean allAnswered() {
        return unanswered.isEmpty() && !answering;
    }

    void answerIsComplete() {
        answering = false;
    }

    /** The request that is answered now. */
    Asked next() {
        answering = true;
        Asked request = unanswered.poll();
        return request == null ? Asked.NOTHING : request;
    }
}
