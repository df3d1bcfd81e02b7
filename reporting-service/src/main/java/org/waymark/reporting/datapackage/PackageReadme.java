package org.waymark.reporting.datapackage;

import java.util.List;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.reporttable.ReportHeading;
import org.waymark.reporting.table.Table;

/** What the files of a package are, as of when, and how to cite them. */
final class PackageReadme {
    private PackageReadme() {}

    /** @param tables in the order of their files */
    static String of(ReportHead head, List<Table> tables) {
        StringBuilder files = new StringBuilder();
        for (Table table : tables) {
            files.append("| `")
                    .append(PackageFiles.file(table))
                    .append("` | ")
                    .append(table.title().zh())
                    .append(" | ")
                    .append(table.title().en())
                    .append(" |\n");
        }
        String title = head.title() == null
                ? head.plan()
                : head.title().zh() + " / " + head.title().en();
        return """
            # %s

            规划 plan: %s
            截至 as of: %s
            所知时刻 known at: %s
            方法 method: %s, version %s

            按方法测算，不代表官方评估结论。本包内容仅由以上问题决定：以相同的 asOf 与 knownAt 再次获取，逐字节相同。
            Computed by the method; not an official evaluation. The lines above decide the content of this package: asked for
            again with the same asOf and knownAt it is the same to the byte.

            | 文件 file | 内容 | content |
            |---|---|---|
            %s| `plan.json` | 规划 | the plan |
            | `datapackage.json` | 各列说明（Frictionless） | every column (Frictionless Data Package) |
            | `LICENCE.txt` | 使用条款 | terms of use |
            | `SHA256SUMS` | 校验和：`sha256sum -c SHA256SUMS` | checksums: `sha256sum -c SHA256SUMS` |

            CSV 为 UTF-8；空单元格表示无值；小数精确。以 = + - @ 开头的文字前加了一个撇号，以免被表格软件当作公式。
            CSV is UTF-8; an empty cell is no value; decimals are exact. Text that begins with = + - @ has one apostrophe before
            it, so that no spreadsheet runs it as a formula.

            ## 引用 How to cite

            %s，截至 %s（所知时刻 %s），方法 %s %s，Waymark 数据包。
            %s, as of %s (known at %s), method %s %s, Waymark data package.
            """
                .formatted(
                        title,
                        head.plan(),
                        head.asOf(),
                        head.knownAt(),
                        head.method(),
                        ReportHeading.version(head.method()),
                        files,
                        head.title() == null ? head.plan() : head.title().zh(),
                        head.asOf(),
                        head.knownAt(),
                        head.method(),
                        ReportHeading.version(head.method()),
                        head.title() == null ? head.plan() : head.title().en(),
                        head.asOf(),
                        head.knownAt(),
                        head.method(),
                        ReportHeading.version(head.method()));
    }
}
