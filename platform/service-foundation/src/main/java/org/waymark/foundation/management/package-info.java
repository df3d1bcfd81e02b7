/**
 * What operators see on the management port. Nothing that a client writes becomes a label of a metric, for there is no
 * end of it.
 */
package org.waymark.foundation.management;
