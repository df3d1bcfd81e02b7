package org.waymark.reporting.evaluationdocument;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Document;
import org.waymark.reporting.document.Document.Fact;
import org.waymark.reporting.document.Listing;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.document.Section;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.SectionCode;
import org.waymark.reporting.evaluation.WrittenSection;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.wording.VerdictWords;

/**
 * An evaluation as a document: what is computed in tables, what is written below it and marked as such. What became known
 * since is never in it.
 *
 * @param sha256 of the content; null for a draft, which says that it is one
 */
record EvaluationDocument(EvaluationContent content, String sha256, Wording wording) {
    private static final Text OPINIONS = new Text("各机构意见", "Opinions of the agencies");
    private static final Text CONCLUSIONS = new Text("官方结论", "Official conclusions");
    private static final Text WRITTEN = new Text("书面说明", "Written by the evaluators");

    static Document of(EvaluationContent content, String sha256, Language language) {
        return new EvaluationDocument(content, sha256, new Wording(language)).document();
    }

    private Document document() {
        List<Section> sections = new ArrayList<>();
        for (SectionCode code : SectionCode.values()) {
            add(code, sections);
        }
        sections.add(wording.section(1, CONCLUSIONS, new OpinionTables(wording).conclusions(content)));
        sections.add(wording.section(1, OPINIONS, new OpinionTables(wording).opinions(content)));
        return new Document(wording.language(), title(), instant(), facts(), notes(), sections);
    }

    private boolean isDraft() {
        return sha256 == null;
    }

    private Text title() {
        String title = wording.said(content.title());
        String shown = isDraft() ? "草案 DRAFT · " + title : title;
        return new Text(shown, shown);
    }

    private String planTitle() {
        String title = wording.said(content.computed().planTitle());
        return title == null ? content.plan() : title;
    }

    private Instant instant() {
        return content.issuedOn() == null
                ? content.knownAt()
                : content.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(wording.say("规划", "Plan"), planTitle()));
        facts.add(
                new Fact(wording.say("类别", "Kind"), wording.said(content.kind().label())));
        facts.add(new Fact(
                wording.say("文号", "Number"),
                isDraft() ? wording.say("草案 DRAFT，未签发", "草案 DRAFT, not issued") : content.number()));
        if (!isDraft()) {
            facts.add(new Fact(wording.say("签发日期", "Issued on"), wording.day(content.issuedOn())));
        }
        facts.add(new Fact(wording.say("评估截至", "As of"), wording.day(content.asOf())));
        facts.add(new Fact(wording.say("数据截至", "Known at"), content.knownAt().toString()));
        facts.add(new Fact(wording.say("方法", "Method"), content.method() + " " + content.methodVersion()));
        facts.add(new Fact(wording.say("标识与版本", "Id and version"), content.id() + " · " + content.version()));
        if (!isDraft()) {
            facts.add(new Fact(wording.say("内容 SHA-256", "SHA-256 of the content"), sha256));
            facts.add(new Fact(
                    wording.say("核验", "Verification"), "/api/v1/evaluations/" + content.id() + "/verification"));
        }
        return facts;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (isDraft()) {
            notes.add(wording.say("本文为草案，尚未签发，内容可能改变。", "This is a draft: it is not issued and may change."));
        }
        notes.add(wording.said(VerdictWords.notOfficial(content.method())));
        notes.add(wording.say(
                "表格与数字由系统按上述日期与数据计算，未经编辑；“书面说明”由评估人员撰写。",
                "Tables and numbers are computed by the system and not edited; what evaluators wrote is marked."));
        return notes;
    }

    private void add(SectionCode code, List<Section> sections) {
        List<Block> computed = computed(code);
        Optional<Text> written = content.sections().stream()
                .filter(section -> section.code() == code)
                .map(WrittenSection::text)
                .findFirst();
        if (computed.isEmpty() && written.isEmpty()) {
            if (code != SectionCode.THIRD_PARTY_OPINION) {
                sections.add(wording.section(
                        1, code.title(), List.of(Paragraph.note(wording.say("未撰写。", "Nothing was written.")))));
            }
            return;
        }
        sections.add(wording.section(1, code.title(), computed));
        written.ifPresent(
                text -> sections.add(wording.section(2, WRITTEN, List.of(Paragraph.plain(wording.said(text))))));
    }

    private List<Block> computed(SectionCode code) {
        ComputedContent computed = content.computed();
        return switch (code) {
            case INDICATORS -> indicators(computed);
            case TASKS -> new ProjectTables(wording).tasks(computed);
            case PROJECTS -> new ProjectTables(wording).projects(computed);
            case PROBLEMS -> new ProjectTables(wording).problems(computed);
            case DATA_QUALITY -> new QualityTables(wording).all(computed);
            case MEASURES, RECOMMENDATIONS, THIRD_PARTY_OPINION -> List.of();
        };
    }

    private List<Block> indicators(ComputedContent computed) {
        TargetTables tables = new TargetTables(wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(tables.summary(computed));
        blocks.addAll(tables.all(computed));
        if (!content.notFinal().isEmpty()) {
            blocks.add(Paragraph.plain(wording.say("以下目标尚无最终值，理由如下：", "Judged without their last value, because:")));
            blocks.add(new Listing(content.notFinal().stream()
                    .map(reason -> reason.indicator() + " / " + reason.area() + wording.say("：", ": ")
                            + wording.said(reason.reason()))
                    .toList()));
        }
        return blocks;
    }
}
