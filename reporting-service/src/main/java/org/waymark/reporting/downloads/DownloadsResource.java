package org.waymark.reporting.downloads;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.slot.ExpensiveRead;
import org.waymark.reporting.question.ReportJson;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}/downloads")
@PermitAll
public class DownloadsResource extends ReportResource {
    private final ListDownloads listDownloads;

    DownloadsResource(ListDownloads listDownloads) {
        this.listDownloads = listDownloads;
    }

    @GET
    @ExpensiveRead
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listDownloads",
            summary = "Everything that can be fetched of a plan as of a day, in every format",
            description =
                    """
                    Every address names the day and the instant of knowledge, so that what is fetched by them is one picture. \
                    `Link` names the same after RFC 8288: `alternate` for the report on the plan in each format, `item` for \
                    the others, `license` where the operator states terms, `describedby` for this service's description.""")
    @APIResponse(
            responseCode = "200",
            description = "The index",
            headers =
                    @Header(
                            name = "Link",
                            description = "alternate, item, license, describedby",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = Downloads.class)))
    public Response downloads(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @BeanParam ReportParameters parameters,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        Downloads downloads = listDownloads.of(settle(plan, parameters));
        byte[] written = ReportJson.of(downloads, parameters.exactBytes());
        ResponseBuilder answer = passing(Response.ok(written), EntityTag.of(written));
        downloads.items().stream().filter(item -> item.template() == null).forEach(item -> item.formats()
                .forEach(format -> answer.header(
                        HttpHeaders.LINK,
                        link(format.address(), item.name().equals("scorecard") ? "alternate" : "item") + "; type=\""
                                + format.mediaType() + "\"")));
        answer.header(HttpHeaders.LINK, link("/q/openapi", "describedby"));
        if (downloads.licence().url() != null) {
            answer.header(HttpHeaders.LINK, link(downloads.licence().url(), "license"));
        }
        return answer.build();
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
