/**
 * Review: the indicator's current definition says how many steps lie between an agency and the public. A decision names
 * the vintage it is about, is kept for ever, and is never made by the submitter of that vintage.
 */
package org.waymark.indicator.review;
