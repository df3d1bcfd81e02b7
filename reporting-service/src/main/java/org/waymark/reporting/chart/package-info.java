/**
 * Charts drawn on the server as SVG: values solid, the expected line dashed, the target a short stroke at its year.
 *
 * <p>Drawn are numbers that stand in full beside the chart; each chart says its verdict in its alternative text. Colours
 * are attributes, so that a page can overrule them by its style sheet, and no style stands in the markup.
 */
package org.waymark.reporting.chart;
