/**
 * Staged rows become vintages. They are compared with each other and with what is recorded, numbered, and recorded as a
 * set in a handful of statements: all of them or, on request, those without errors.
 */
package org.waymark.indicator.recording;
