/**
 * The HTTP conventions all services share: strict requests with every error found at once, refusals as
 * problem+json (RFC 9457) in two languages, preconditions on PUT.
 */
package org.waymark.foundation.http;
