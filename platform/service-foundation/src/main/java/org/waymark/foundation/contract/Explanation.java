package org.waymark.foundation.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;

/**
 * Why a kind of problem comes about, and what helps; the file {@code problems.json} has one of each.
 *
 * @param detail of an example
 * @param members of the example beside the usual ones, or null
 * @param errors of the example, or null
 */
record Explanation(Text cause, Text remedy, Text detail, Map<String, Object> members, List<Violation> errors) {
    private static final Map<String, Explanation> ALL = read();

    static Explanation of(ProblemType type) {
        return ALL.get(type.uri().replace("/problems/", ""));
    }

    Problem example(ProblemType type, Language language) {
        Refusal refusal = Refusal.of(type, detail.zh(), detail.en());
        if (members != null) {
            for (Map.Entry<String, Object> member : members.entrySet()) {
                refusal = refusal.with(member.getKey(), member.getValue());
            }
        }
        return Problem.of(errors == null ? refusal : refusal.naming(errors), language);
    }

    private static Map<String, Explanation> read() {
        try (InputStream file = Explanation.class.getResourceAsStream("/problems.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<Map<String, Explanation>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
