/**
 * Completes the OpenAPI document with what holds for every operation: problems, headers, common parameters and the
 * token. Resources describe only what is their own. A schema's example is shown wherever the schema is used. With
 * {@code requiredProperties} {@code "*"} a schema always shows all its members. Schemas get names for readers, the
 * forms of codes and periods, and one form that generators of clients read.
 */
package org.waymark.foundation.openapi;
