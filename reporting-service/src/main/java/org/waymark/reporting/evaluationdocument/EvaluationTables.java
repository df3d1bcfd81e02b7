package org.waymark.reporting.evaluationdocument;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.conclusion.ComparedConclusion;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.Opinion;
import org.waymark.reporting.evaluation.WrittenSection;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.evaluationcontent.DataQuality;
import org.waymark.reporting.evaluationcontent.IndicatorRow;
import org.waymark.reporting.evaluationcontent.Problem;
import org.waymark.reporting.evaluationcontent.ProjectRow;
import org.waymark.reporting.evaluationcontent.TaskAreaRow;
import org.waymark.reporting.format.Heading;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.table.Table;
import org.waymark.reporting.table.TableShape;

/**
 * An evaluation as tables.
 *
 * @param sha256 of the content; null for a draft
 */
record EvaluationTables(String sha256) implements ReportShape<EvaluationContent> {
    private static final TableShape<IndicatorRow> TARGETS = new TableShape<IndicatorRow>(
                    "indicators", "主要指标", "Indicators")
            .count("number", "序号", "No.", IndicatorRow::number)
            .text("indicator", "指标代码", "Indicator", IndicatorRow::indicator)
            .texts("name", "指标名称", "Name", IndicatorRow::name)
            .text("area", "地区", "Area", IndicatorRow::area)
            .text("attribute", "属性", "Attribute", IndicatorRow::attribute)
            .text(
                    "unit",
                    "单位",
                    "Unit",
                    row -> row.unit() == null ? null : row.unit().zh())
            .text(
                    "baselinePeriod",
                    "基期",
                    "Baseline period",
                    row -> row.baseline() == null ? null : row.baseline().period())
            .decimal(
                    "baseline",
                    "基期值",
                    "Baseline",
                    row -> row.baseline() == null ? null : row.baseline().value())
            .text(
                    "targetPeriod",
                    "目标期",
                    "Target period",
                    row -> row.target() == null ? null : row.target().period())
            .decimal(
                    "target",
                    "目标值",
                    "Target",
                    row -> row.target() == null ? null : row.target().value())
            .text(
                    "latestPeriod",
                    "最新时期",
                    "Latest period",
                    row -> row.latest() == null ? null : row.latest().period())
            .decimal(
                    "latest",
                    "最新值",
                    "Latest",
                    row -> row.latest() == null ? null : row.latest().value())
            .text("attainment", "达成", "Attainment", IndicatorRow::attainment)
            .text("word", "进度", "Pace", IndicatorRow::word)
            .text("reason", "原因", "Reason", IndicatorRow::reason)
            .flag("metEarly", "提前", "Met early", IndicatorRow::metEarly)
            .flag("final", "最终结果", "Final", IndicatorRow::isFinal)
            .texts("statement", "结论", "Verdict", IndicatorRow::statement)
            .text("assessment", "评估标识", "Assessment", IndicatorRow::assessment);
    private static final TableShape<ProjectRow> PROJECTS = new TableShape<ProjectRow>(
                    "projects", "专项工程", "Special projects")
            .count("number", "序号", "No.", ProjectRow::number)
            .text("project", "专项代码", "Project", ProjectRow::project)
            .texts("name", "专项名称", "Name", ProjectRow::name)
            .text("taskArea", "任务领域", "Task area", ProjectRow::taskArea)
            .count("planned", "计划中里程碑", "Planned milestones", row -> row.milestones()
                    .planned())
            .count("reached", "已达到", "Reached", row -> row.milestones().reached())
            .count("accepted", "已认可", "Accepted", row -> row.milestones().accepted())
            .count("slipped", "逾期", "Late", row -> row.milestones().slipped())
            .text(
                    "officeRating",
                    "评级",
                    "Rating",
                    row -> row.officeRating() == null
                            ? null
                            : row.officeRating().rating());
    private static final TableShape<TaskAreaRow> TASKS = new TableShape<TaskAreaRow>("tasks", "重点任务", "Tasks")
            .text("taskArea", "任务领域", "Task area", TaskAreaRow::taskArea)
            .texts("name", "名称", "Name", TaskAreaRow::name)
            .count("projects", "专项数", "Projects", row -> row.projects().size())
            .count("planned", "计划中里程碑", "Planned milestones", TaskAreaRow::planned)
            .count("reached", "已达到", "Reached", TaskAreaRow::reached)
            .count("accepted", "已认可", "Accepted", TaskAreaRow::accepted)
            .count("slipped", "逾期", "Late", TaskAreaRow::slipped)
            .count("rated", "已评级", "Rated", TaskAreaRow::rated);
    private static final TableShape<Problem> PROBLEMS = new TableShape<Problem>("problems", "问题", "Problems")
            .text("kind", "类别", "Kind", Problem::kind)
            .text("indicator", "指标代码", "Indicator", Problem::indicator)
            .text("area", "地区", "Area", Problem::area)
            .text("project", "专项代码", "Project", Problem::project)
            .text("reason", "原因", "Reason", Problem::reason)
            .texts("statement", "说明", "Statement", Problem::statement);
    private static final TableShape<WrittenSection> SECTIONS = new TableShape<WrittenSection>(
                    "sections", "书面说明", "Written by the evaluators")
            .text("section", "章节", "Section", WrittenSection::code)
            .texts("text", "文字", "Text", WrittenSection::text);
    private static final TableShape<Opinion> OPINIONS = new TableShape<Opinion>("opinions", "各机构意见", "Opinions")
            .text("agency", "机构代码", "Agency", Opinion::agency)
            .text("response", "意见", "Opinion", Opinion::response)
            .texts("text", "内容", "Text", Opinion::text)
            .texts("reply", "答复", "Reply", Opinion::reply);
    private static final TableShape<ComparedConclusion> CONCLUSIONS = new TableShape<ComparedConclusion>(
                    "official-conclusions", "官方结论", "Official conclusions")
            .text("conclusion", "代码", "Code", ComparedConclusion::conclusion)
            .date("dated", "日期", "Date", ComparedConclusion::dated)
            .texts("issuer", "发布机构", "Issuer", ComparedConclusion::issuer)
            .texts("wording", "原文", "Wording", ComparedConclusion::wording)
            .text("indicator", "指标代码", "Indicator", ComparedConclusion::indicator)
            .flag("agrees", "与本系统一致", "Agrees with ours", ComparedConclusion::agrees);
    private static final TableShape<QualityRow> QUALITY = new TableShape<QualityRow>(
                    "data-quality", "数据质量", "Data quality")
            .text("about", "事项", "What", QualityRow::about)
            .text("code", "代码", "Code", QualityRow::code)
            .text("area", "地区", "Area", QualityRow::area)
            .text("period", "时期", "Period", QualityRow::period)
            .text("detail", "细节", "Detail", QualityRow::detail);

    private record QualityRow(String about, String code, String area, String period, String detail) {
        static Stream<QualityRow> of(DataQuality quality) {
            return Stream.of(
                            noted("ASSUMED_RELEASE", quality.assumedReleases()),
                            noted("PROVISIONAL", quality.provisional()),
                            noted("NOT_COMPARED", quality.notCompared()),
                            quality.unresolved().stream()
                                    .map(code -> new QualityRow("UNRESOLVED", code.code(), null, null, code.kind())))
                    .flatMap(rows -> rows);
        }

        private static Stream<QualityRow> noted(String about, List<DataQuality.Note> notes) {
            return notes.stream()
                    .map(note -> new QualityRow(about, note.indicator(), note.area(), note.period(), note.detail()));
        }
    }

    @Override
    public Heading heading(EvaluationContent content) {
        return Heading.of(content.kind().label())
                .texts("title", "标题", "Title", content.title())
                .texts("plan", "规划", "Plan", orCode(content))
                .text("kind", "类别", "Kind", content.kind().name())
                .text("number", "文号", "Number", sha256 == null ? "草案 DRAFT" : content.number())
                .date("issuedOn", "签发日期", "Issued on", content.issuedOn())
                .date("asOf", "评估截至", "As of", content.asOf())
                .instant("knownAt", "数据截至", "Known at", content.knownAt())
                .text("method", "方法", "Method", content.method() + " " + content.methodVersion())
                .text("evaluation", "标识", "Id", content.id().toString())
                .text("sha256", "内容 SHA-256", "SHA-256 of the content", sha256)
                .named("evaluation", content.id());
    }

    @Override
    public List<Table> tables(EvaluationContent content, Iterable<EvaluationContent> same) {
        ComputedContent computed = content.computed();
        return List.of(
                TARGETS.over(computed.targets()),
                PROJECTS.over(computed.projects()),
                TASKS.over(computed.tasks()),
                PROBLEMS.over(computed.problems()),
                SECTIONS.over(content.sections()),
                OPINIONS.over(content.opinions()),
                CONCLUSIONS.over(computed.officialConclusions()),
                QUALITY.over(QualityRow.of(computed.dataQuality()).toList()));
    }

    private static Text orCode(EvaluationContent content) {
        Text title = content.computed().planTitle();
        return title == null ? new Text(content.plan(), content.plan()) : title;
    }
}
