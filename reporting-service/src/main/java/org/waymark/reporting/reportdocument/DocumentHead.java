package org.waymark.reporting.reportdocument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.document.DisplayText;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.wording.VerdictWords;

/** What the document of every report on a plan begins with: by it the same report can be had again. */
public final class DocumentHead {
    private DocumentHead() {}

    public static List<Document.Fact> facts(ReportHead head, DisplayText say) {
        List<Document.Fact> facts = new ArrayList<>();
        facts.add(plan(say, say.text(head.title(), head.plan()), head.plan()));
        facts.add(new Document.Fact(say.pick("数据截至", "As of"), head.asOf().toString()));
        facts.add(new Document.Fact(
                say.pick("系统已知至", "As known at"), head.knownAt().toString()));
        facts.add(method(say, head.method()));
        return facts;
    }

    public static Document.Fact plan(DisplayText say, String title, String code) {
        return new Document.Fact(say.pick("规划", "Plan"), say.pick(title + "（" + code + "）", title + " (" + code + ")"));
    }

    public static Document.Fact method(DisplayText say, String method) {
        String version = Methods.of(method).map(known -> " v" + known.version()).orElse("");
        return new Document.Fact(say.pick("评估方法", "Method"), method + version);
    }

    public static List<String> notes(ReportHead head, DisplayText say) {
        List<String> notes = new ArrayList<>(List.of(say.text(VerdictWords.notOfficial(head.method()))));
        if (head.countsNothing()) {
            notes.add(say.pick("截至该日规划尚未发布，不统计任何目标。", "The plan was not released by that day: no target is counted."));
        }
        return notes;
    }

    /** Follows from what was known, so that the same question gives the same file. */
    public static Instant instant(ReportHead head) {
        return head.knownAt();
    }
}
