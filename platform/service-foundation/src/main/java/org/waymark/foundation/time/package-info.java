/** One clock for the whole service, days in the plan's zone, and which instance runs the clocks. */
package org.waymark.foundation.time;
