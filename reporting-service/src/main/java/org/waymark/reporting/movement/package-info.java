/**
 * From where to where a value has moved, for methods that look at two points instead of a line.
 *
 * <p>Pure. The <em>base</em> is where the movement begins: the target's baseline, else the first comparable value. Only
 * values of the base's part of the year are compared with it, so that a season is never taken for growth.
 */
package org.waymark.reporting.movement;
