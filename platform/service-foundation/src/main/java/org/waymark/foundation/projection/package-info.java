/**
 * Events into rows: what a channel gives is applied by its {@link Projector}, with a place kept in the same database,
 * so that every event is reflected once. What can never be read is put aside per record; everything else is tried for
 * ever.
 */
package org.waymark.foundation.projection;
