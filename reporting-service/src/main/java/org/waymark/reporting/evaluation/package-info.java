/**
 * Evaluations of plans: how far one has come, what is written and computed in it, what was said and decided of it.
 *
 * <p>An evaluation is its steps. Of what is issued the content is kept as the bytes that were hashed; nothing that becomes
 * known later changes it.
 */
package org.waymark.reporting.evaluation;
