package org.waymark.reporting.sdmx.filter;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.sdmx.artefact.Component;

/** Reads the key and the {@code c[...]} of a query; all that is wrong with them is told together. */
public final class ReadFilters {
    private static final String ANY = "*";
    private static final Text KEY = new Text(
            "应为各维度的值，以点分隔，如 a.CN.*；多个键以逗号分隔；一个维度的多个值请写作 c[REF_AREA]=CN,CN-44",
            "must be the values of dimensions, parted by dots, such as a.CN.*, several keys by commas; ask for several"
                    + " values of one dimension by c[REF_AREA]=CN,CN-44");
    private static final Text VALUE = new Text(
            "应为 [运算符:]值，如 ge:2020+le:2024,2030；运算符为 eq、ne、lt、le、gt、ge，文本另有 co、nc、sw、ew；值须为该列所容的类型",
            "must be [operator:]value such as ge:2020+le:2024,2030, with eq, ne, lt, le, gt, ge, for text also co, nc,"
                    + " sw, ew, and values that the component can hold");

    private ReadFilters() {}

    /** @param asked by component */
    public static Filters of(List<Component> components, String key, Map<String, String> asked, Violations violations) {
        List<ComponentFilter> filters = new ArrayList<>();
        asked.forEach((id, text) -> {
            int position = position(components, id);
            if (position < 0) {
                violations.add("?c[" + id + "]", null, "known-component", unknown(components));
                return;
            }
            try {
                filters.add(ComponentFilter.of(components.get(position), position, text));
            } catch (IllegalArgumentException unreadable) {
                violations.add("?c[" + id + "]", new TextNode(text), "filter", VALUE);
            }
        });
        return new Filters(List.copyOf(filters), keys(components, key, violations));
    }

    private static int position(List<Component> components, String id) {
        for (int at = 0; at < components.size(); at++) {
            if (components.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private static Text unknown(List<Component> components) {
        String ids = components.stream().map(Component::id).collect(Collectors.joining(", "));
        return new Text("没有该列；可用：" + ids, "there is no such component; there are " + ids);
    }

    private static List<List<ComponentFilter>> keys(List<Component> components, String text, Violations violations) {
        if (text == null || text.isEmpty() || text.equals(ANY) || text.equals("all")) {
            return List.of();
        }
        int dimensions = (int) components.stream()
                .filter(one -> one.role() == Component.Role.DIMENSION)
                .count();
        List<List<ComponentFilter>> keys = new ArrayList<>();
        for (String key : text.split(",", -1)) {
            String[] values = key.split("\\.", -1);
            if (values.length > dimensions || key.indexOf('+') >= 0) {
                violations.add("?key", new TextNode(key), "key", KEY);
                return List.of();
            }
            List<ComponentFilter> of = new ArrayList<>();
            for (int at = 0; at < values.length; at++) {
                // An empty one was any in SDMX 2.1, and clients of that time still send it.
                if (!values[at].isEmpty() && !values[at].equals(ANY)) {
                    of.add(ComponentFilter.anyOf(components.get(at), at, Set.of(values[at])));
                }
            }
            keys.add(List.copyOf(of));
        }
        return List.copyOf(keys);
    }
}
