/**
 * The trace of an assessment: everything it stands on, down to the event behind each vintage, computed anew.
 *
 * <p>The <em>coordinates</em> of an assessment (subject, day, instant, method) give it for ever. Its id alone is enough
 * for as long as it is remembered to which coordinates it was given out.
 */
package org.waymark.reporting.trace;
