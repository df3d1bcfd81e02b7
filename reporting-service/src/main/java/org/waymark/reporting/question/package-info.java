/**
 * What can be asked of any report, and from where it is answered: day, instant of knowledge, area, method.
 *
 * <p>Every report is a pure function of its question once {@code asOf} and {@code knownAt} are settled.
 */
package org.waymark.reporting.question;
