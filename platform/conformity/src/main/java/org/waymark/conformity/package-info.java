/**
 * Holds every answer a service gives in its tests to the OpenAPI document it publishes: status, headers, content type
 * and body, and the document's examples to its schemas; and every event it writes into its journal to the event's
 * schema. Active in every {@code @QuarkusTest} that has this module.
 */
package org.waymark.conformity;
