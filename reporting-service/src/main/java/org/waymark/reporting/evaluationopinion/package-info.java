/**
 * What the agencies that answer for a plan say to its evaluation. Each was asked once it was consulted, and has until a
 * day; silence is recorded by the clock and is never consent.
 */
package org.waymark.reporting.evaluationopinion;
