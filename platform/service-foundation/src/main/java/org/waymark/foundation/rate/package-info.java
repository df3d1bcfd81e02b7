/** How many requests an agency may send: a token bucket for each, per instance of a service. */
package org.waymark.foundation.rate;
