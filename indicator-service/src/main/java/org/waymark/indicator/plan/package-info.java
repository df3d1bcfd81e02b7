/** Plans and the targets they set on indicators, each version with the day from which it holds. */
package org.waymark.indicator.plan;
