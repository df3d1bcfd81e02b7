/**
 * An application on Waymark's events, as a stranger would write it: it keeps the latest public value of every series
 * and period in a file of its own. It knows the documents that a running service gives, and nothing else of Waymark.
 */
package org.waymark.example.consumer;
