/**
 * Events into rows. A channel's {@link Projector} applies what it delivers, and a place is kept in the same database,
 * so that every event is reflected once. A record that can never be read is put aside; everything else is tried for
 * ever.
 */
package org.waymark.foundation.projection;
