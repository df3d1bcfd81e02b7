package org.waymark.reporting.sdmx.structures;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Offers;
import org.waymark.foundation.time.ZoneSetting;
import org.waymark.reporting.question.KnownInstant;
import org.waymark.reporting.sdmx.address.NamedFormat;
import org.waymark.reporting.sdmx.address.SdmxAddress;

/** How every query for structures is answered. */
public abstract class StructureMessageResource {
    private static final Offers<StructureFormat> OFFERED = new Offers<>(List.of(StructureFormat.values()));

    @Inject
    FindStructures findStructures;

    @Inject
    KnownInstant knownInstant;

    @Inject
    ZoneSetting zone;

    @Inject
    Clock clock;

    /** Reads an address of the resource. */
    @FunctionalInterface
    interface Reading {
        StructureQuery of(SdmxAddress address, ZoneId zone, Clock clock);
    }

    Response answer(HttpServerRequest request, HttpHeaders headers, String resource, Reading reading)
            throws InterruptedException {
        SdmxAddress address = SdmxAddress.of(request.path(), request.query(), resource);
        String named = address.parameter("format");
        StructureFormat format =
                named == null ? OFFERED.choose(headers) : NamedFormat.of(named, StructureFormat.values());
        StructureQuery query = reading.of(address, zone.zone(), clock);
        Instant knownAt = knownInstant.settle(query.asOf());
        return answer(
                AnswerStructures.of(findStructures.of(query, knownAt), format, Language.of(headers), clock.instant()),
                headers);
    }

    private static Response answer(AnswerStructures answer, HttpHeaders headers) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Response.ResponseBuilder response =
                known != null && EntityTag.lists(known, answer.tag().substring(2))
                        ? Response.notModified()
                        : Response.ok(answer.bytes(), answer.format().mediaType());
        return response.header(HttpHeaders.ETAG, answer.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
