package org.waymark.foundation.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.foundation.decimal.ExactDecimal;
import org.waymark.foundation.lookalike.NumberText;
import org.waymark.foundation.lookalike.PlainText;
import org.waymark.foundation.parameter.DateParameter;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.foundation.problem.Violations;

/**
 * A JSON object being bound member by member: what is wrong is noted and binding goes on, so that wrong types,
 * unknown members and broken rules are reported together. Call {@link #refuseUnknownMembers()} last.
 */
public final class JsonMembers {
    private final ObjectNode object;
    private final String place;
    private final Violations violations;
    private final Set<String> asked = new HashSet<>();

    public JsonMembers(ObjectNode object) {
        this(object, "", new Violations());
        Storable.check(object, violations);
    }

    private JsonMembers(ObjectNode object, String place, Violations violations) {
        this.object = object;
        this.place = place;
        this.violations = violations;
    }

    public ObjectNode tree() {
        return object;
    }

    public Violations violations() {
        return violations;
    }

    /** The member's text, or null when it is absent, null or not text. */
    public String text(String member) {
        return read(member, JsonNode::isTextual, JsonNode::textValue, "文本", "text");
    }

    public BigDecimal decimal(String member) {
        BigDecimal decimal = number(member) ? object.get(member).decimalValue() : null;
        return decimal != null && ExactDecimal.fits(decimal) ? decimal : null;
    }

    public Integer integer(String member) {
        if (isText(member)) {
            number(member);
            return null;
        }
        return read(
                member,
                value -> value.isIntegralNumber() && value.canConvertToInt(),
                JsonNode::intValue,
                "整数",
                "a whole number");
    }

    /** Whether there is a number. Text in its place is told how numbers are written. */
    private boolean number(String member) {
        JsonNode value = present(member);
        if (value != null && !value.isNumber()) {
            broken(
                    member,
                    "type",
                    value.isTextual() ? NumberText.problem(value.textValue()) : new Text("应为数字", "must be a number"));
        }
        return value != null && value.isNumber();
    }

    private boolean isText(String member) {
        return object.path(member).isTextual();
    }

    /** One that lies outside is noted, and returned all the same. */
    public Integer integer(String member, int least, int most) {
        Integer number = integer(member);
        if (number != null && (number < least || number > most)) {
            broken(
                    member,
                    "range",
                    new Text("应在 " + least + " 与 " + most + " 之间", "must be from " + least + " to " + most));
        }
        return number;
    }

    public Boolean flag(String member) {
        return read(member, JsonNode::isBoolean, JsonNode::booleanValue, "true 或 false", "true or false");
    }

    public LocalDate date(String member) {
        String text = text(member);
        if (text == null) {
            return null;
        }
        try {
            return DateParameter.day(text);
        } catch (DateTimeParseException notADate) {
            broken(member, "date", DateParameter.problem(text));
            return null;
        }
    }

    /** An RFC 3339 instant with its offset. */
    public Instant instant(String member) {
        String text = text(member);
        if (text == null) {
            return null;
        }
        try {
            return DateParameter.moment(text);
        } catch (DateTimeException notAnInstant) {
            broken(member, "instant", DateParameter.INSTANT);
            return null;
        }
    }

    /** An SDMX time period. */
    public TimePeriod period(String member) {
        if (object.path(member).isInt()) {
            present(member);
            String text = object.get(member).asText();
            broken(member, "type", new Text("应为文本：请写 \"" + text + "\"", "must be text: write \"" + text + "\""));
            return null;
        }
        String text = text(member);
        try {
            return text == null ? null : TimePeriod.parse(text);
        } catch (IllegalArgumentException notAPeriod) {
            broken(member, "period", TimePeriod.problem(text));
            return null;
        }
    }

    public <E extends Enum<E>> E oneOf(String member, Class<E> choices) {
        String text = text(member);
        if (text == null) {
            return null;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        PlainText plain = PlainText.of(text);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(plain.text())) {
                broken(member, "one-of", plain.write(choice.name()));
                return null;
            }
        }
        String allowed =
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        broken(member, "one-of", new Text("应为其中之一：" + allowed, "must be one of " + allowed));
        return null;
    }

    /** Text in one or both languages: {@code {"zh":"...","en":"..."}}. */
    public Text label(String member) {
        JsonMembers label = object(member);
        if (label == null) {
            return null;
        }
        Text text = new Text(label.text("zh"), label.text("en"));
        if (isBlank(text.zh()) && isBlank(text.en())) {
            broken(member, "label", new Text("至少需要一种语言 (zh, en)", "must have at least one of zh and en"));
        }
        label.refuseUnknownMembers();
        return text;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public JsonMembers object(String member) {
        ObjectNode inner = read(member, JsonNode::isObject, ObjectNode.class::cast, "对象", "an object");
        return inner == null ? null : new JsonMembers(inner, pointer(member), violations);
    }

    /** Binds each element of an array of objects; absent and null count as empty. */
    public <T> List<T> objects(String member, Function<JsonMembers, T> bind) {
        List<T> bound = new ArrayList<>();
        int index = 0;
        for (JsonNode element : elements(member)) {
            if (violations.isFull()) {
                break;
            }
            String at = pointer(member) + "/" + index++;
            if (element instanceof ObjectNode inner) {
                bound.add(bind.apply(new JsonMembers(inner, at, violations)));
            } else {
                violations.add(at, element, "type", new Text("应为对象", "must be an object"));
            }
        }
        return bound;
    }

    public List<String> texts(String member) {
        List<String> bound = new ArrayList<>();
        int index = 0;
        for (JsonNode element : elements(member)) {
            if (element instanceof TextNode) {
                bound.add(element.textValue());
            } else {
                violations.add(pointer(member) + "/" + index, element, "type", new Text("应为文本", "must be text"));
            }
            index++;
        }
        return bound;
    }

    /** Takes a member as it stands: for structures the suite keeps and shows but does not read. */
    public JsonNode any(String member) {
        return present(member);
    }

    public boolean has(String member) {
        JsonNode value = object.get(member);
        return value != null && !value.isNull();
    }

    /** Notes a missing member unless something is wrong with it already. */
    public <T> T required(String member, T value) {
        if (value == null && !violations.at(pointer(member))) {
            broken(member, "required", new Text("必填", "is required"));
        }
        return value;
    }

    public void broken(String member, String rule, Text message) {
        broken(member, rule, Violation.Severity.ERROR, message);
    }

    public void broken(String member, String rule, Violation.Severity severity, Text message) {
        violations.add(pointer(member), object.get(member), rule, severity, message);
    }

    public void refuseUnknownMembers() {
        if (asked.containsAll(names())) {
            return;
        }
        String known = asked.stream().sorted().collect(Collectors.joining(", "));
        Text message = new Text("未知字段；可用字段：" + known, "is not known here; known are " + known);
        for (String member : names()) {
            if (!asked.contains(member)) {
                broken(member, "unknown-member", message);
            }
        }
    }

    private List<String> names() {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private Iterable<JsonNode> elements(String member) {
        JsonNode array = read(member, JsonNode::isArray, Function.identity(), "数组", "an array");
        return array == null ? List.of() : array;
    }

    private JsonNode present(String member) {
        asked.add(member);
        JsonNode value = object.get(member);
        return value == null || value.isNull() ? null : value;
    }

    private <T> T read(String member, Predicate<JsonNode> isOfType, Function<JsonNode, T> as, String zh, String en) {
        JsonNode value = present(member);
        if (value == null) {
            return null;
        }
        if (isOfType.test(value)) {
            return as.apply(value);
        }
        violations.add(pointer(member), value, "type", new Text("应为" + zh, "must be " + en));
        return null;
    }

    /** The JSON Pointer of the member in the whole body. */
    public String pointer(String member) {
        return place + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
