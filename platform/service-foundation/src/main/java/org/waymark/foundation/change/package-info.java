/**
 * The journal over HTTP: a CloudEvents batch of the entries after a position. The position alone is the bookmark. Who
 * may see an entry depends on its topic, as on Kafka. A long poll holds neither a thread nor a connection.
 */
package org.waymark.foundation.change;
