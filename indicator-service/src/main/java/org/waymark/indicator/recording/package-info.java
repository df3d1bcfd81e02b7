/**
 * Staged rows become vintages: they are held to each other and to what is recorded, numbered, and recorded as a set in
 * a handful of statements: all of them or, where that is asked for, those without errors.
 */
package org.waymark.indicator.recording;
