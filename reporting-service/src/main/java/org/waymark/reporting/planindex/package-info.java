/** Which plans there are, each with how its targets stand. A child's targets count in its own entry and nowhere else. */
package org.waymark.reporting.planindex;
