/**
 * How the areas of a plan stand, and which of them explain where the whole stands: contributions of areas add up to the
 * gap of the whole but for a residual, which is shown and never shared out. Nested areas count once.
 */
package org.waymark.reporting.areareport;
