/**
 * What was in force and known of a target on a day: the facts that a verdict can depend on, without a verdict.
 *
 * <p>Pure: no clock, no I/O. <em>Evidence</em> is everything ever learnt about a subject; a <em>situation</em> is what
 * of it counted on a day, by what was known at an instant.
 */
package org.waymark.reporting.situation;
