/** The catalogue: indicators as statistical concepts, each definition versioned. An indicator belongs to no plan. */
package org.waymark.indicator.catalogue;
