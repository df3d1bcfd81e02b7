package org.waymark.reporting.sdmx.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.stream.StreamSupport;
import org.waymark.reporting.format.FileQuestion;
import org.waymark.reporting.format.FormatWriter;
import org.waymark.reporting.format.ReportFile;
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.format.ReportShape;
import org.waymark.reporting.report.PlanReport;
import org.waymark.reporting.scorecard.ScorecardTables;
import org.waymark.reporting.sdmx.assessments.AssessmentsFlow;
import org.waymark.reporting.sdmx.data.DataCsv;

/** A plan's report as SDMX-CSV: its targets as rows of the dataflow ASSESSMENTS. */
@ApplicationScoped
class WriteScorecard implements FormatWriter {
    private final AssessmentsFlow flow;

    WriteScorecard(AssessmentsFlow flow) {
        this.flow = flow;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.SDMX_CSV;
    }

    @Override
    public boolean writes(ReportShape<?> shape) {
        return shape instanceof ScorecardTables;
    }

    @Override
    public void write(ReportFile<?> file, FileQuestion asked, OutputStream out) {
        DataCsv.plain(flow)
                .write(
                        StreamSupport.stream(file.pages().spliterator(), false)
                                .flatMap(page -> AssessmentsFlow.rows((PlanReport) page))
                                .iterator(),
                        out);
    }
}
