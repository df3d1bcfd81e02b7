/**
 * A request's trace, also through the journal and Kafka: W3C trace contexts, and spans of what is done for requests later.
 * Off, at no cost, unless somebody says where spans go.
 */
package org.waymark.foundation.trace;
