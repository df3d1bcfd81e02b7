/** What every read of this service understands: {@code asOf}. */
package org.waymark.project.reading;
