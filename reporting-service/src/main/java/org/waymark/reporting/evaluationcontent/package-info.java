/**
 * What the system computes for an evaluation of a plan, from the reports as of one day: numbers, words and lists. Nobody
 * edits it; what people write stands beside it.
 */
package org.waymark.reporting.evaluationcontent;
