/**
 * The three bands of the United Nations' progress chart: where the rate of growth observed leads by the target's year.
 *
 * <p>Source: Eustat's page on its method, which follows the technical note of the progress chart of 2023. Its
 * <em>verdict</em> is a band, 3 the best. Decimals are doubles here, since the method takes roots.
 */
package org.waymark.reporting.method.unthreeband;
