package org.waymark.reporting.reporttable;

import java.util.List;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.conclusion.ComparedConclusion;
import org.waymark.reporting.conclusion.OfficialConclusions;
import org.waymark.reporting.conclusion.SaidOfTarget;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/** Official conclusions beside ours. */
public final class ConclusionTable {
    private static final TableShape<ComparedConclusion> SHAPE = new TableShape<ComparedConclusion>(
                    "conclusions", "官方结论", "Official conclusions")
            .text("conclusion", "结论代码", "Conclusion", ComparedConclusion::conclusion)
            .count("version", "版本", "Version", ComparedConclusion::version)
            .text("indicator", "指标代码", "Indicator", ComparedConclusion::indicator)
            .text("area", "地区", "Area", ComparedConclusion::area)
            .texts("issuer", "发布单位", "Issuer", ComparedConclusion::issuer)
            .date("dated", "公开日期", "Made public", ComparedConclusion::dated)
            .text("documentNumber", "文号", "Document number", ComparedConclusion::documentNumber)
            .texts("wording", "原文", "Wording", ComparedConclusion::wording)
            .with(said("official", "官方", "Official"), ComparedConclusion::official)
            .with(said("ours", "本系统", "Ours"), ComparedConclusion::ours)
            .flag("agrees", "是否一致", "Agrees", ComparedConclusion::agrees)
            .text(
                    "differences",
                    "差异",
                    "Differences",
                    conclusion -> Cells.joined(
                            "; ",
                            conclusion.differences(),
                            difference ->
                                    difference.about() + ": " + difference.official() + " / " + difference.ours()))
            .flag("unresolved", "目标未知", "Target not known", ComparedConclusion::unresolved)
            .text(
                    "sourceTitle",
                    "来源",
                    "Source",
                    conclusion -> Cells.ofFirst(conclusion.sources(), SourceReference::title))
            .link(
                    "sourceUrl",
                    "来源网址",
                    "Source address",
                    conclusion -> Cells.ofFirst(conclusion.sources(), SourceReference::url))
            .with(Cells.PROVENANCE, ComparedConclusion::provenance);

    private ConclusionTable() {}

    /** @param conclusions null where nothing is known */
    public static Table of(OfficialConclusions conclusions) {
        return SHAPE.over(conclusions == null ? List.of() : conclusions.items());
    }

    private static TableShape<SaidOfTarget> said(String name, String zh, String en) {
        return new TableShape<SaidOfTarget>(name, zh, en)
                .text(name + "Attainment", zh + "：是否实现", en + ": attainment", SaidOfTarget::attainment)
                .flag(name + "MetEarly", zh + "：提前实现", en + ": met early", SaidOfTarget::metEarly)
                .text(name + "Pace", zh + "：进度", en + ": pace", SaidOfTarget::pace);
    }
}
