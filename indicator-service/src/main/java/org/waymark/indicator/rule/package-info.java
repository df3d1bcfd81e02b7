/**
 * Rules as data: what an indicator's values are held to when they are submitted. An ERROR is never taken; a WARNING is
 * taken with a written justification. Some rules look at the value alone ({@link
 * org.waymark.indicator.rule.CheckValue}); those that need history or other indicators look at all staged rows at once
 * ({@link org.waymark.indicator.rule.CheckStaged}). What is recorded already is never judged again.
 */
package org.waymark.indicator.rule;
