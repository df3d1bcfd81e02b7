/** What may become a label of a metric: nothing that a client writes, for there is no end of it. */
package org.waymark.foundation.metric;
