package org.waymark.reporting.datapackage;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
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
import org.waymark.reporting.format.ReportFormat;
import org.waymark.reporting.question.ReportParameters;
import org.waymark.reporting.question.ReportResource;
import org.waymark.reporting.question.SettledQuestion;

@Tag(name = "Reports", description = "How plans stand on any day")
@Path("/api/v1/reports/plans/{plan}/package")
@PermitAll
public class PackageResource extends ReportResource {
    private static final String ZIP = "application/zip";

    private final WritePackage writePackage;

    PackageResource(WritePackage writePackage) {
        this.writePackage = writePackage;
    }

    @GET
    @ExpensiveRead
    @Produces(ZIP)
    @Operation(
            operationId = "getDataPackage",
            summary = "Everything known of a plan on a day, as one archive",
            description =
                    """
                    A zip of CSV files: series, targets, verdicts, what each verdict stands on, projects, milestones, official \
                    conclusions, indicators, agencies; with a README in Chinese and English, the terms of use, a description \
                    of every column (Frictionless Data Package) and SHA-256 checksums. With `asOf` and `knownAt` the same \
                    bytes for ever. Written while it is read.""")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Strong, where asOf and knownAt are given: send it as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "PK")))
    public Response dataPackage(
            @Parameter(description = "The plan", example = "ipr-14fyp") @RestPath String plan,
            @BeanParam ReportParameters parameters,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws InterruptedException {
        // Refused where it cannot be read, although a package has nothing that is not promised.
        parameters.exactBytes();
        SettledQuestion settled = settle(plan, parameters);
        String tag = settled.isFixed() ? tag(settled, uri) : null;
        if (tag != null && isKnown(tag, headers)) {
            return lasting(Response.notModified(), tag).build();
        }
        PackageFiles files = writePackage.begin(settled, uri.getPath(), writeFile.time());
        ResponseBuilder answer = Response.ok(writeFile.inSlot(out -> writePackage.write(files, out)))
                .type(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plan + "-" + files.head().asOf() + ".zip\"");
        return (tag == null ? passing(answer, null) : lasting(answer, tag)).build();
    }

    private String tag(SettledQuestion settled, UriInfo uri) {
        String ofQuestion = settled.tag(uri.getPath(), uri.getQueryParameters(), ReportFormat.CSV);
        return EntityTag.of((ofQuestion + writePackage.licence()).getBytes(StandardCharsets.UTF_8));
    }
}
