/**
 * Recording what official bodies concluded about a plan or one of its targets. Evaluators do; every version stays, and each
 * is told by an event. Reports learn conclusions from these events, so that they know them as they know everything else.
 */
package org.waymark.reporting.officialconclusion;
