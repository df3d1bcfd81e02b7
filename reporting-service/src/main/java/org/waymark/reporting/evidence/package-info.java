/**
 * What was learnt, as reports and methods take it: the version in force on a day, and every target's evidence.
 *
 * <p>Every report starts here. <em>Facts</em> are all versions of one thing, as events told them; <em>evidence</em> is
 * the part of them that methods can use.
 */
package org.waymark.reporting.evidence;
