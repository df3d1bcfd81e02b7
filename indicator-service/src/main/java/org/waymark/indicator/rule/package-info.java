/**
 * Rules as data: what an indicator's values must fulfil when they are submitted. An ERROR always refuses a value; a
 * WARNING accepts it with a written justification. Some rules look at the value alone ({@link
 * org.waymark.indicator.rule.CheckValue}). Rules that need history or other indicators look at all staged rows at once
 * ({@link org.waymark.indicator.rule.CheckStaged}). Recorded values are never checked again.
 */
package org.waymark.indicator.rule;
