/** Everything that can be fetched of a plan as of a day, in every format, with its address. */
package org.waymark.reporting.downloads;
