/** The agencies that project-service registers, as far as this service has received their events. */
package org.waymark.indicator.agency;
