/** What time it is: one clock for the whole service, days of the plan's zone, and who does what runs by the clock. */
package org.waymark.foundation.time;
