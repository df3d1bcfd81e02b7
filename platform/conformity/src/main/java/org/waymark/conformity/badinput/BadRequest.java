package org.waymark.conformity.badinput;

import java.util.List;
import java.util.Map;
import org.waymark.conformity.ApiOperation;

/**
 * A request with something bad in it.
 *
 * @param target path and query as they are sent
 * @param suspects the query parameters of which a refusal has to name one; empty where the bad thing is none
 * @param mustBeRefused whether the document or what can be stored forbids the value
 * @param what is bad, for messages
 */
record BadRequest(
        ApiOperation operation,
        String target,
        Map<String, String> headers,
        List<String> suspects,
        boolean mustBeRefused,
        String what) {
    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    @Override
    public String toString() {
        return operation + " with " + what;
    }
}
