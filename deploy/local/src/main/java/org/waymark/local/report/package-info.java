/** A plan's report as a table on the console, Chinese and English side by side. */
package org.waymark.local.report;
