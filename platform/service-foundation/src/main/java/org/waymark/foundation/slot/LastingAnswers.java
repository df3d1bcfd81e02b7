package org.waymark.foundation.slot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows of answers that never change what their ETag is, from the question alone. */
public interface LastingAnswers {
    /** The {@code Cache-Control} of such an answer. */
    String FOR_EVER = "public, max-age=31536000, immutable";

    /**
     * As the answer's header has it; empty where the answer can change. It need not be a question that is answered:
     * only who was given this ETag can send it.
     *
     * @param parameters as they were sent
     * @param accept the header that chooses the form of the answer; null without one
     */
    Optional<String> tag(String path, Map<String, List<String>> parameters, String accept);
}
