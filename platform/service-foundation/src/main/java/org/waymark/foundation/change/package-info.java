/**
 * The journal over HTTP: a CloudEvents batch after a position. The position alone is the bookmark; who may see an
 * entry follows its topic, as on Kafka. A long poll holds neither a thread nor a connection.
 */
package org.waymark.foundation.change;
