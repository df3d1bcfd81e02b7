/**
 * Reporting one value: what an agency sends, whether it may, and whether it is new. A new observation takes one
 * statement; everything else is decided under the lock of its observation.
 */
package org.waymark.indicator.submission;
