package org.waymark.indicator.sameness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Sends rows as somebody and says what was answered to each. */
interface Sender {
    /** @param rows members of submissions, without the indicator */
    List<Answer> report(Person by, String indicator, List<ObjectNode> rows);

    /**
     * Takes a public value back.
     *
     * @param row of a submission that names the observation
     * @param observation its id
     */
    Answer withdraw(Person by, String indicator, ObjectNode row, String observation, int vintage);
}
