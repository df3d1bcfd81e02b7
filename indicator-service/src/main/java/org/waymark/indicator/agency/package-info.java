/** The agencies that project-service registers, as far as this service has heard of them. */
package org.waymark.indicator.agency;
