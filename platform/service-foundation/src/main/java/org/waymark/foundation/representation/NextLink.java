package org.waymark.foundation.representation;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The {@code Link} to the next page, as a path; every answer's links are made absolute where it leaves. */
public final class NextLink {
    private NextLink() {}

    /** The same question with another value of one parameter. */
    public static String of(UriInfo asked, String parameter, Object value) {
        URI next =
                asked.getRequestUriBuilder().replaceQueryParam(parameter, value).build();
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }
}
