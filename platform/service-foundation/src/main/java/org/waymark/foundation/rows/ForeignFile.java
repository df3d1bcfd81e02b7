package org.waymark.foundation.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;

/** A file that is something else than its Content-Type says, as its first bytes show. */
final class ForeignFile {
    private static final int LOOKED_AT = 512;
    private static final Text SAVE_AS_CSV = new Text("请另存为“CSV UTF-8（逗号分隔）”", "save it as CSV UTF-8 (comma delimited)");

    private final RowFormat format;
    private final Columns columns;
    private final byte[] first;

    private ForeignFile(RowFormat format, Columns columns, byte[] first) {
        this.format = format;
        this.columns = columns;
        this.first = first;
    }

    /**
     * Skips a UTF-8 mark.
     *
     * @param columns by which CSV is told that is sent as something else
     */
    static void refuse(RowFormat format, Columns columns, BufferedInputStream body) throws IOException {
        body.mark(LOOKED_AT);
        byte[] first = body.readNBytes(LOOKED_AT);
        body.reset();
        ForeignFile file = new ForeignFile(format, columns, first);
        Optional<Text> other = file.archive().or(file::encoding).or(file::text);
        if (other.isPresent()) {
            throw Refusal.of(
                    ProblemType.UNREADABLE, other.get().zh(), other.get().en());
        }
        if (file.begins(0xEF, 0xBB, 0xBF)) {
            body.skipNBytes(3);
        }
    }

    private Optional<Text> archive() {
        if (begins('P', 'K', 3, 4)) {
            return is(new Text("Excel 工作簿（XLSX）或其他 ZIP 压缩文件", "an Excel workbook (XLSX) or another ZIP archive"));
        }
        if (begins(0xD0, 0xCF, 0x11, 0xE0)) {
            return is(new Text("旧式 Excel 工作簿（XLS）", "an old Excel workbook (XLS)"));
        }
        if (begins('%', 'P', 'D', 'F')) {
            return is(new Text("PDF 文件", "a PDF file"));
        }
        return begins(0x1F, 0x8B)
                ? Optional.of(new Text("文件是 gzip 压缩的；请解压后发送", "The file is compressed by gzip; send what is in it"))
                : Optional.empty();
    }

    private Optional<Text> is(Text kind) {
        return Optional.of(new Text(
                "文件是" + kind.zh() + "，而不是 " + format.mediaType() + "；" + SAVE_AS_CSV.zh(),
                "The file is " + kind.en() + ", not " + format.mediaType() + "; " + SAVE_AS_CSV.en()));
    }

    /** UTF-16 and UTF-32 have a byte order mark or a NUL in the first four bytes. */
    private Optional<Text> encoding() {
        boolean wide = false;
        for (int i = 0; i < Math.min(4, first.length); i++) {
            wide |= first[i] == 0;
        }
        if (!wide && !begins(0xFE, 0xFF) && !begins(0xFF, 0xFE)) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "文件应为 UTF-8 编码，看来是 UTF-16 或 UTF-32（Excel 的“Unicode 文本”即是如此）；" + SAVE_AS_CSV.zh(),
                "The file must be in UTF-8; it looks like UTF-16 or UTF-32, as Excel's Unicode Text is; "
                        + SAVE_AS_CSV.en()));
    }

    private Optional<Text> text() {
        String text =
                new String(first, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) {
            return is(new Text("HTML 或 XML 文件", "HTML or XML"));
        }
        String line = text.lines().findFirst().orElse("").strip();
        boolean table = columns.required().stream().allMatch(column -> line.contains(column.header()));
        return switch (format) {
            case CSV, SDMX_CSV ->
                text.startsWith("{") || text.startsWith("[")
                        ? Optional.of(new Text(
                                "文件是 JSON，而不是 CSV；请以 application/json（数组）或 application/x-ndjson（每行一个对象）发送",
                                "The file is JSON, not CSV; send an array as application/json, an object per line as"
                                        + " application/x-ndjson"))
                        : Optional.empty();
            case NDJSON -> {
                if (line.equals("[") || line.equals("{")) {
                    yield Optional.of(new Text(
                            "每个对象应写在一行内；这里的 JSON 分行书写：数组请以 application/json 发送",
                            "Each object must stand in one line, but this JSON goes over many; send an array as"
                                    + " application/json"));
                }
                yield table && !line.startsWith("{") && !line.startsWith("[") ? csv() : Optional.empty();
            }
            case JSON -> {
                if (text.startsWith("{")) {
                    yield Optional.of(
                            new Text(
                                    "请求体应为 JSON 数组；每行一个对象请以 application/x-ndjson 发送",
                                    "The body must be a JSON array of objects; send an object per line as application/x-ndjson"));
                }
                yield table && !line.startsWith("[") ? csv() : Optional.empty();
            }
        };
    }

    private static Optional<Text> csv() {
        return Optional.of(new Text(
                "第 1 行像是 CSV 的标题行；请以 text/csv 发送", "line 1 looks like the header row of a CSV; send it as text/csv"));
    }

    private boolean begins(int... bytes) {
        if (first.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((first[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
