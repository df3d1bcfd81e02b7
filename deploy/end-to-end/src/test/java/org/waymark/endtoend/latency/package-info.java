/**
 * A program, not a test: how long from an answered POST until the report shows it. {@code deploy/end-to-end/latency
 * "$(deploy/local/token --agency cnipa --roles submitter,catalogue-admin)"} posts 1,000 observations at 50 a second to the
 * suite that {@code deploy/local/up --full-speed} has started, and prints median, p99 and max.
 */
package org.waymark.endtoend.latency;
