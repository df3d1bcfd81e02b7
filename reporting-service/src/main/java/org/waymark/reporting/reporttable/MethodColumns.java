package org.waymark.reporting.reporttable;

import java.util.List;
import java.util.Map;
import org.waymark.reporting.table.Column.Kind;
import org.waymark.reporting.table.TableShape;

/** What each method says in words and numbers of its own. */
final class MethodColumns {
    private record Said(String name, String zh, String en, Kind kind) {}

    private static final Said VALUE = new Said("value", "方法所比较的数值", "Value that the method compares", Kind.DECIMAL);

    private static final Map<String, List<Said>> BY_METHOD = Map.of(
            "linear-trajectory",
            List.of(
                    new Said("pace", "进度", "Pace", Kind.TEXT),
                    new Said("progress", "已完成进度", "Progress", Kind.DECIMAL),
                    new Said("expected", "应有进度", "Expected progress", Kind.DECIMAL),
                    new Said("r", "进度比", "Progress over expected", Kind.DECIMAL),
                    new Said("timeLead", "领先年数", "Years ahead", Kind.DECIMAL),
                    new Said("roundingSensitive", "对四舍五入敏感", "Sensitive to rounding", Kind.FLAG)),
            "open-sdg",
            List.of(
                    new Said("progressStatus", "进展", "Progress status", Kind.TEXT),
                    VALUE,
                    new Said("score", "得分", "Score", Kind.DECIMAL)),
            "un-three-band",
            List.of(new Said("band", "档次", "Band", Kind.COUNT), VALUE),
            "escap-csi",
            List.of(VALUE));

    private MethodColumns() {}

    static void add(String method, TableShape<TargetRow> shape) {
        BY_METHOD
                .get(method)
                .forEach(said -> shape.add(said.name(), said.zh(), said.en(), said.kind(), row -> row.worked()
                        .get(said.name())));
    }
}
