/** SDMX time periods. */
package org.waymark.foundation.period;
