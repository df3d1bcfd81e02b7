/** How a verdict changed from day to day, and why: a pure function of what was known at one instant. */
package org.waymark.reporting.verdicthistory;
