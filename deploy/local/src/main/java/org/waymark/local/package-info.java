/** The whole suite on one machine: processes, plan data and a first report. Nothing here is part of a service. */
package org.waymark.local;
