/**
 * Writing evaluations: an evaluator names plan, day and method, the system computes, the evaluator writes beside it. Each
 * writing is a version; what was computed is computed anew only where day, instant or method change.
 */
package org.waymark.reporting.evaluationdraft;
