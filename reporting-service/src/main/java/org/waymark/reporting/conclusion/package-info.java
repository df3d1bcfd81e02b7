/**
 * Official conclusions beside ours: what a body said of a plan or target, what the method says of the same target on the
 * day that was made public, and where the two differ. Neither is ever changed to fit the other.
 */
package org.waymark.reporting.conclusion;
