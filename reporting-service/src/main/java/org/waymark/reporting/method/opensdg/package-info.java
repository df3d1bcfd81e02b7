/**
 * How Open SDG and Statistics Canada measure progress: the rate of growth observed over the rate required.
 *
 * <p>Without a target the rate itself is judged. Source: Open SDG's page {@code docs/progress-methodology.md} and
 * {@code sdg/ProgressMeasure.py} of sdg-build, whose rounded constants are kept. Its <em>verdict</em> is a progress
 * status; decimals are doubles here, since the method takes roots.
 */
package org.waymark.reporting.method.opensdg;
