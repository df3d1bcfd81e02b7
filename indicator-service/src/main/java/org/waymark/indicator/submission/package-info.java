/**
 * Reporting one value: what an agency sends, whether it may, and whether it says anything new. A new observation takes
 * one statement; anything else is decided under the lock of its observation.
 */
package org.waymark.indicator.submission;
