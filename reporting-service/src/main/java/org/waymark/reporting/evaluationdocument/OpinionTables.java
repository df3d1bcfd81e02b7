package org.waymark.reporting.evaluationdocument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.conclusion.ComparedConclusion;
import org.waymark.reporting.conclusion.SaidOfTarget;
import org.waymark.reporting.document.Block;
import org.waymark.reporting.document.Cell;
import org.waymark.reporting.document.Paragraph;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.Opinion;
import org.waymark.reporting.evaluationcontent.AnsweringAgency;
import org.waymark.reporting.wording.VerdictWords;

/** What agencies said, and what official bodies concluded. */
record OpinionTables(Wording wording) {
    List<Block> opinions(EvaluationContent content) {
        if (content.opinions().isEmpty()) {
            return List.of(Paragraph.plain(wording.say("尚未征求意见。", "No agency has been asked yet.")));
        }
        Map<String, String> names = new HashMap<>();
        for (AnsweringAgency agency : content.computed().agencies()) {
            names.put(agency.agency(), wording.said(agency.name()));
        }
        return List.of(
                Wording.table(
                        null,
                        List.of(
                                wording.text("机构", "Agency", 3),
                                wording.text("意见", "Opinion", 2),
                                wording.text("内容", "Text", 4),
                                wording.text("答复", "Reply", 4)),
                        content.opinions().stream()
                                .map(opinion -> row(opinion, names))
                                .toList()),
                Paragraph.note(wording.say("未答复不视为同意。", "No answer is no consent.")));
    }

    List<Block> conclusions(EvaluationContent content) {
        List<ComparedConclusion> conclusions = content.computed().officialConclusions();
        if (conclusions.isEmpty()) {
            return List.of(
                    Paragraph.plain(wording.say("截至该日，本系统未收录官方结论。", "None made public by the day is recorded here.")));
        }
        return List.of(Wording.table(
                null,
                List.of(
                        wording.text("日期", "Date", 2),
                        wording.text("发布机构", "Issuer", 3),
                        wording.text("原文", "Wording", 6),
                        wording.text("本系统结论", "By this system", 3)),
                conclusions.stream()
                        .map(conclusion -> row(conclusion, targetNames(content)))
                        .toList()));
    }

    private List<Cell> row(Opinion opinion, Map<String, String> names) {
        String name = names.get(opinion.agency());
        return List.of(
                Cell.of(name == null ? opinion.agency() : name),
                Cell.of(response(opinion)),
                Cell.of(wording.said(opinion.text())),
                Cell.of(wording.said(opinion.reply())));
    }

    private String response(Opinion opinion) {
        return switch (opinion.response()) {
            case AWAITED -> wording.say("待答复", "awaited");
            case AGREE -> wording.say("同意", "agrees");
            case COMMENT -> wording.say("提出意见", "comments");
            case OBJECT -> wording.say("提出异议", "objects");
            case NO_RESPONSE -> wording.say("未答复", "no answer");
        };
    }

    private static Map<String, Text> targetNames(EvaluationContent content) {
        Map<String, Text> names = new HashMap<>();
        content.computed().targets().forEach(target -> names.put(target.indicator(), target.name()));
        return names;
    }

    private List<Cell> row(ComparedConclusion conclusion, Map<String, Text> targets) {
        Text target = targets.get(conclusion.indicator());
        return List.of(
                Cell.of(conclusion.dated().toString()),
                Cell.of(wording.said(conclusion.issuer())),
                Cell.of(
                        wording.said(conclusion.wording()),
                        target == null ? conclusion.indicator() : wording.said(target)),
                Cell.of(ours(conclusion.ours())));
    }

    private String ours(SaidOfTarget ours) {
        if (ours == null) {
            return null;
        }
        String reached = wording.said(VerdictWords.of(Attainment.valueOf(ours.attainment())));
        return ours.pace() == null
                ? reached
                : reached + wording.say("；", "; ") + wording.said(VerdictWords.of(ours.pace()));
    }
}
