/**
 * What Waymark tells others: topics, event types, the CloudEvents envelope in Kafka's binary mode, and the data of each
 * type with its JSON Schema ({@code schemas/}), an example ({@code examples/}) and one AsyncAPI document ({@code
 * asyncapi.yaml}). Depends on no framework, so that a consumer can take it alone.
 */
package org.waymark.contracts;
