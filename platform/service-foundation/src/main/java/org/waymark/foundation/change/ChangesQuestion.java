package org.waymark.foundation.change;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.JournalFilter;
import org.waymark.foundation.parameter.NumberParameter;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;

/** What a reader of the journal asks for, limited to what it may see. */
record ChangesQuestion(long after, int limit, JournalFilter filter, Duration patience) {
    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final int LONGEST_WAIT = 30;

    static ChangesQuestion of(
            String source, String after, String limit, List<String> types, String wait, Caller caller) {
        return new ChangesQuestion(
                NumberParameter.between("after", after, 0, Long.MAX_VALUE, 0),
                (int) NumberParameter.between("limit", limit, 1, MOST, USUAL),
                new JournalFilter(known(types, source), guarded(source, caller), caller.agencies()),
                Duration.ofSeconds(NumberParameter.between("wait", wait, 0, LONGEST_WAIT, 0)));
    }

    ChangesQuestion after(long position) {
        return new ChangesQuestion(position, limit, filter, patience);
    }

    private static Set<String> guarded(String source, Caller caller) {
        return Topic.of(source).stream()
                .filter(topic -> !topic.isPublic() && !readsAll(topic, caller))
                .map(Topic::topicName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is not accepted of projects, ratings, objections and risks are nothing for who administers catalogues. */
    private static boolean readsAll(Topic topic, Caller caller) {
        return caller.is("auditor")
                || caller.is("office")
                || caller.is("catalogue-admin") && topic != Topic.PROJECT_WORK;
    }

    private static Set<String> known(List<String> parameters, String source) {
        Set<String> known = Arrays.stream(EventType.values())
                .filter(type -> type.topic() != null && type.topic().source().equals(source))
                .map(EventType::type)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new LinkedHashSet<>();
        Violations violations = new Violations();
        for (String type : parameters.stream()
                .flatMap(parameter -> Arrays.stream(parameter.split(",", -1)))
                .toList()) {
            if (known.contains(type)) {
                asked.add(type);
            } else {
                violations.add(
                        "?type",
                        new TextNode(type),
                        "event-type",
                        new Text(
                                "本服务没有该事件类型；可用：" + String.join(", ", known),
                                "is no event type of this service; known are " + String.join(", ", known)));
            }
        }
        violations.refuseIfAny();
        return asked;
    }
}
