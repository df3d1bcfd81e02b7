package org.waymark.indicator.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.waymark.contracts.Form;
import org.waymark.foundation.lookalike.MeantArea;
import org.waymark.foundation.lookalike.PlainText;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.problem.Text;

/**
 * Every area as last defined, by code.
 *
 * @param versions how many versions were ever recorded; none is deleted, so the same number means the same list
 */
public record AreaList(long versions, SortedMap<String, AreaDefinition> byCode) {
    private static final int MOST_NAMED = 50;

    /** Why no value is accepted for the area and, unless it is null, the period; it names what is allowed. */
    public Optional<Text> problem(String area, TimePeriod period) {
        AreaDefinition definition = byCode.get(area);
        if (definition == null) {
            return Optional.of(unknown(area));
        }
        return period == null || definition.isIn(period)
                ? Optional.empty()
                : Optional.of(outside(area, definition, period));
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** Whether the area is the other one or a part of it. */
    boolean isWithin(String area, String other) {
        String place = area;
        for (int steps = 0; place != null && steps <= byCode.size(); steps++) {
            if (place.equals(other)) {
                return true;
            }
            AreaDefinition definition = byCode.get(place);
            place = definition == null ? null : definition.parent();
        }
        return false;
    }

    /** Why a text is no code of an area, with the code where it is clear which area is meant. */
    public Text unknown(String sent) {
        if (sent.length() > Form.AREA.longest()) {
            return new Text("过长，不是地区代码；可用：" + named(null), "is too long for an area; allowed are " + named(null));
        }
        if (PlainText.of(sent).text().isEmpty()) {
            return new Text("为空；全国请写 CN", "is blank; the whole country is written CN");
        }
        Text meant = MeantArea.codeFor(sent, byCode, AreaDefinition::name);
        return meant != null
                ? meant
                : new Text(
                        "没有地区 " + sent + "；可用：" + named(null),
                        "there is no area " + sent + "; allowed are " + named(null));
    }

    private Text outside(String area, AreaDefinition definition, TimePeriod period) {
        boolean early = definition.validFrom() != null && period.lastDay().isBefore(definition.validFrom());
        Text days = early
                ? new Text("自 " + definition.validFrom() + " 起才有", "exists only from " + definition.validFrom())
                : new Text("只到 " + definition.validTo(), "existed only until " + definition.validTo());
        Text instead = early || definition.successor() == null
                ? new Text("该时间段可用：" + named(period), "allowed in that period are " + named(period))
                : new Text("后继地区是 " + definition.successor(), "its successor is " + definition.successor());
        return new Text(
                area + " 在 " + period + " 不存在，" + days.zh() + "；" + instead.zh(),
                area + " does not exist in " + period + ": it " + days.en() + "; " + instead.en());
    }

    private String named(TimePeriod period) {
        List<String> allowed = byCode.entrySet().stream()
                .filter(area -> period == null || area.getValue().isIn(period))
                .map(Map.Entry::getKey)
                .toList();
        String first = allowed.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return allowed.size() <= MOST_NAMED ? first : first + ", … (" + allowed.size() + ")";
    }
}
