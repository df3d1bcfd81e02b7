/** Yearly promotion plans, and what came of their items. */
package org.waymark.contracts.promotion;
