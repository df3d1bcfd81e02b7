package org.waymark.reporting.downloads;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.report.ReportHead;

/** What there is of a plan; all addresses ask for the same picture. */
@Schema(
        requiredProperties = {"items", "licence"},
        examples = DownloadsExample.JSON)
public record Downloads(@JsonUnwrapped ReportHead head, List<Item> items, Licence licence) {
    /**
     * A report, a set of series, an archive, or a structure.
     *
     * @param template after RFC 6570, where the address takes a code that the reader fills in
     */
    @Schema(
            name = "Download",
            requiredProperties = {"name", "title", "formats"})
    public record Item(
            String name,
            Text title,
            @Schema(description = "True where address has {names} to be filled in (RFC 6570)")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    Boolean template,
            List<Format> formats) {}

    /** @param format as the parameter {@code format} names it; null where there is but one */
    @Schema(
            name = "DownloadFormat",
            requiredProperties = {"mediaType", "address"})
    public record Format(@JsonInclude(JsonInclude.Include.NON_NULL) String format, String mediaType, String address) {}

    /** Under what terms the data may be used. */
    @Schema(
            name = "LicenceOfData",
            requiredProperties = {"text"})
    public record Licence(String text, @JsonInclude(JsonInclude.Include.NON_NULL) String url) {}
}
