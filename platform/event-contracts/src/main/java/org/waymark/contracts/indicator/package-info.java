/** Definitions of indicators, by code and version. */
package org.waymark.contracts.indicator;
