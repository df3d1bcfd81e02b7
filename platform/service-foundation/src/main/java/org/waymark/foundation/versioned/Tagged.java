package org.waymark.foundation.versioned;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.foundation.representation.EntityTag;
import org.waymark.foundation.representation.Precondition;

/** An answer that shows one version, with the strong ETag of what is shown. */
public final class Tagged {
    private Tagged() {}

    public static <T extends Record> RestResponse<T> ok(Version version, T view) {
        return answer(200, version, view);
    }

    /**
     * 201 for a first version, else 200. A request written against another version is refused with the current ETag.
     */
    public static <T extends Record> RestResponse<T> put(PutVersion.Put<?> put, T view) {
        if (put.refusedFor() != null) {
            throw Precondition.stale(EntityTag.of(put.version().version, view), put.refusedFor());
        }
        return answer(put.recorded() && put.version().version == 1 ? 201 : 200, put.version(), view);
    }

    private static <T extends Record> RestResponse<T> answer(int status, Version version, T view) {
        return RestResponse.ResponseBuilder.<T>create(status)
                .entity(view)
                .header(HttpHeaders.ETAG, EntityTag.of(version.version, view))
                .build();
    }
}
