/** The topic of observations, read by one process with a place of its own. */
package org.waymark.example.consumer.topic;
