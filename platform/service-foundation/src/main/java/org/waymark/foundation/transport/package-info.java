/**
 * What every connection and every answer has in common, below the capabilities: requests that proxies and servers could
 * read differently are refused, heads that drip are ended, and each answer says how it may be kept. The framework
 * offers no place for the first two, so they stand in Netty's pipeline, which Vert.x's transport opens.
 */
package org.waymark.foundation.transport;
