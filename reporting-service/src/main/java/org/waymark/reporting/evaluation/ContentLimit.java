package org.waymark.reporting.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Refuses what could not be told when it is issued, as early as it is written. */
@ApplicationScoped
public class ContentLimit {
    private final long most;

    ContentLimit(EvaluationSettings settings) {
        this.most = settings.largestContent().asLongValue();
    }

    public void check(EvaluationContent content) {
        int bytes = told(content.canonical());
        if (bytes > most) {
            throw Refusal.of(
                            ProblemType.RULES_BROKEN,
                            "评估内容共 " + bytes + " 字节，超过上限 " + most
                                    + "（waymark.evaluations.largest-content）；请缩短文字，或按下级规划分别评估",
                            "The content has " + bytes + " bytes, more than the " + most
                                    + " of waymark.evaluations.largest-content: shorten its text, or evaluate the plans"
                                    + " below it")
                    .with("limit", most);
        }
    }

    /** How long it is as a text in the event, where each quote takes two characters. */
    private static int told(String json) {
        try {
            return EventJson.mapper().writeValueAsBytes(json).length;
        } catch (JsonProcessingException textIsAlwaysWritable) {
            throw new UncheckedIOException(textIsAlwaysWritable);
        }
    }
}
