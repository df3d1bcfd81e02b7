/**
 * Checks every answer that a service gives in its tests against its OpenAPI document (status, headers, content type
 * and body), the document's examples against its schemas, and every event in its journal against the event's schema. Active in every {@code @QuarkusTest} that has this module.
 */
package org.waymark.conformity;
