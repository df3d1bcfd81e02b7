/** What every read of this service understands: {@code asOf}, {@code version}, {@code limit} and {@code cursor}. */
package org.waymark.project.reading;
