/**
 * How many expensive reads there are at once: each class of callers has slots of its own, and one address or agency only
 * some of these. What is over the limit waits for a moment, without a thread, and is then refused with
 * {@code Retry-After}.
 */
package org.waymark.foundation.slot;
