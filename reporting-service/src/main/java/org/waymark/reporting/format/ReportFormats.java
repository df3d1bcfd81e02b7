package org.waymark.reporting.format;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.representation.Offers;

/** Which formats a report has, and which one a request means: the one named by {@code format}, else by {@code Accept}. */
@ApplicationScoped
public class ReportFormats {
    private final Map<ReportFormat, FormatWriter> writers = new EnumMap<>(ReportFormat.class);

    ReportFormats(@All List<FormatWriter> writers) {
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    /** 422 for a name that is none, 406 where nothing of what is accepted is offered; both name what is. */
    public ReportFormat choose(FormatParameters asked, ReportShape<?> shape, String accept) {
        List<ReportFormat> offered = offered(shape);
        if (asked.format == null) {
            return new Offers<>(offered).choose(accept);
        }
        return named(asked.format, offered).orElseGet(() -> refuse(asked.format, offered));
    }

    /** Of all formats, whatever the report; empty where a request means none of them. */
    public Optional<ReportFormat> preferred(String named, String accept) {
        List<ReportFormat> all = List.of(ReportFormat.values());
        return named == null ? new Offers<>(all).preferred(accept) : named(named, all);
    }

    /** JSON first, without a writer: the report is its own. */
    public List<ReportFormat> offered(ReportShape<?> shape) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format == ReportFormat.JSON
                        || writers.containsKey(format) && writers.get(format).writes(shape))
                .toList();
    }

    /** Of any format but JSON. */
    public FormatWriter writer(ReportFormat format) {
        return writers.get(format);
    }

    private static Optional<ReportFormat> named(String name, List<ReportFormat> among) {
        return among.stream().filter(format -> format.code().equals(name)).findFirst();
    }

    private static ReportFormat refuse(String name, List<ReportFormat> offered) {
        String names = offered.stream().map(ReportFormat::code).collect(Collectors.joining(", "));
        Violations violations = new Violations();
        violations.add(
                "?format",
                TextNode.valueOf(name),
                "known-format",
                new Text("未知格式；可用：" + names, "is no format of this report; there are " + names));
        violations.refuseIfAny();
        return ReportFormat.JSON;
    }
}
