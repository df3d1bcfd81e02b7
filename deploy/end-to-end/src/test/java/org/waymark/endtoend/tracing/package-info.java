/** What the people on call see of a request: its trace through the services, and its lines in the JSON log. */
package org.waymark.endtoend.tracing;
