package org.waymark.indicator.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/** What a row asks for, as a word or as SDMX's letter. */
public enum RowAction {
    /** Records a new observation; one that exists is an error. */
    APPEND("A"),
    /** Records a new observation or revises one, of which it keeps what the row does not give. */
    MERGE("M"),
    /** Withdraws the current value; a reason is required. */
    DELETE("D"),
    /** None: records a new observation or revises one, and says everything about it, as a single submission does. */
    SUBMIT(null);

    /** SDMX's action for data given as information, which is taken as none. */
    private static final String INFORMATION = "I";

    private static final String EXPECTED_VINTAGE = "expectedVintage";
    private static final String REASON = "reason";
    /** An SQL condition over {@code staged}: the row accepts only a new observation. */
    public static final String APPENDS = "(action is not null and action in ('APPEND', 'A'))";

    /**
     * Members of a value. An exported row still has them when it comes back as a withdrawal, whose release day is its
     * own.
     */
    private static final List<String> OF_A_VALUE = List.of(
            "value",
            "status",
            "unit",
            "numerator",
            "denominator",
            "releasedAt",
            "releasedAtBasis",
            "sources",
            "provenance",
            "note",
            "justification",
            "comparable");

    private final String letter;

    RowAction(String letter) {
        this.letter = letter;
    }

    /** SUBMIT when the row names no action. */
    public static RowAction of(JsonMembers row) {
        String asked = row.text("action");
        if (asked == null || asked.equals(INFORMATION)) {
            return SUBMIT;
        }
        Optional<RowAction> action = Arrays.stream(values())
                .filter(one ->
                        one != SUBMIT && (one.letter.equals(asked) || one.name().equals(asked)))
                .findFirst();
        if (action.isEmpty()) {
            row.broken(
                    "action",
                    "one-of",
                    new Text(
                            "应为 APPEND (A)、MERGE (M) 或 DELETE (D)；R 会撤回文件以外的值，不予支持",
                            "must be APPEND (A), MERGE (M) or DELETE (D); R, which would take back what the file does"
                                    + " not hold, is not done"));
        }
        return action.orElse(SUBMIT);
    }

    /** As SDMX marks rows that are given for information, such as exported ones. */
    public static boolean isInformation(ObjectNode row) {
        return row.path("action").asText().equals(INFORMATION);
    }

    public boolean isAskedBy(ObjectNode row) {
        String asked = row.path("action").asText();
        return asked.equals(letter) || asked.equals(name());
    }

    /**
     * Changes the row into one that can be bound as a submission.
     *
     * @param reasonOfAll the reason for rows that give none, or null
     */
    public void prepare(JsonMembers row, String reasonOfAll) {
        if (reasonOfAll != null && givesNoReason(row)) {
            row.tree().put(REASON, reasonOfAll);
        }
        switch (this) {
            case APPEND -> {
                if (!row.has(EXPECTED_VINTAGE)) {
                    row.tree().set(EXPECTED_VINTAGE, IntNode.valueOf(0));
                } else if (row.tree().get(EXPECTED_VINTAGE).asInt() != 0) {
                    row.broken(
                            EXPECTED_VINTAGE,
                            "nothing-beside-append",
                            new Text("APPEND 时不得填写", "must be absent in an APPEND, which takes only what is new"));
                }
            }
            case DELETE -> {
                if (row.has("value")) {
                    row.broken("value", "nothing-beside-delete", new Text("撤回时不得填写", "must be absent in a DELETE"));
                }
                if (givesNoReason(row)) {
                    row.broken(REASON, "reason-required", new Text("撤回须说明理由", "a withdrawal needs a reason"));
                }
                row.tree().remove(OF_A_VALUE);
                row.tree().set("missingReason", TextNode.valueOf("WITHDRAWN"));
            }
            case MERGE, SUBMIT -> {
                // Binds as it is.
            }
        }
    }

    private static boolean givesNoReason(JsonMembers row) {
        JsonNode reason = row.tree().path(REASON);
        return reason.isMissingNode()
                || reason.isNull()
                || reason.isTextual() && reason.asText().isBlank();
    }
}
