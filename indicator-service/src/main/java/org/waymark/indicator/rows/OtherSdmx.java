package org.waymark.indicator.rows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.rows.Columns.OtherKind;
import org.waymark.foundation.rows.RowFormat;

/** A header row of SDMX-CSV as it is not taken, or of the one kind of CSV that was sent as the other. */
final class OtherSdmx {
    private static final Pattern CODE_AND_LABEL = Pattern.compile("([A-Z_]+) ?: ?.+");
    private static final String STRUCTURE_NAME = "STRUCTURE_NAME";

    private OtherSdmx() {}

    static Optional<OtherKind> of(RowFormat format, List<String> header) {
        return labels(format, header).or(() -> otherFormat(format, header));
    }

    private static Optional<OtherKind> labels(RowFormat format, List<String> header) {
        boolean both = header.stream()
                        .map(CODE_AND_LABEL::matcher)
                        .filter(Matcher::matches)
                        .filter(cell -> isOfSdmx(cell.group(1)))
                        .count()
                > 1;
        boolean name = format == RowFormat.SDMX_CSV && header.contains(STRUCTURE_NAME);
        if (!both && !name) {
            return Optional.empty();
        }
        String labels = both ? "labels=both" : "labels=name";
        return Optional.of(new OtherKind(
                "sdmx-labels",
                new Text(
                        "这是带名称的 SDMX-CSV（" + labels + "）；请以 labels=id 导出，只含代码",
                        "this is SDMX-CSV with names (" + labels + "); export it with labels=id, codes alone")));
    }

    private static boolean isOfSdmx(String name) {
        ObservationColumns columns = ObservationColumns.of(RowFormat.SDMX_CSV);
        return columns.named(name).isPresent() || columns.writtenOnly().contains(name);
    }

    private static Optional<OtherKind> otherFormat(RowFormat format, List<String> header) {
        if (format == RowFormat.SDMX_CSV && header.get(0).strip().equals("DATAFLOW")) {
            return Optional.of(new OtherKind(
                    "sdmx-version",
                    new Text("这是 SDMX-CSV 1.0；请按 2.0 版导出", "this is SDMX-CSV 1.0; export it in version 2.0")));
        }
        RowFormat other = format == RowFormat.CSV ? RowFormat.SDMX_CSV : RowFormat.CSV;
        String type = other.mediaType() + (other == RowFormat.SDMX_CSV ? ";version=2.0.0" : "");
        List<String> names =
                header.stream().map(cell -> cell.replace("\"", "").strip()).toList();
        return ObservationColumns.of(other).areNamedBy(names)
                ? Optional.of(new OtherKind(
                        "content-type",
                        new Text(
                                "这些是 " + type + " 的列；请以该 Content-Type 发送",
                                "these are the columns of " + type + "; send it with that Content-Type")))
                : Optional.empty();
    }
}
