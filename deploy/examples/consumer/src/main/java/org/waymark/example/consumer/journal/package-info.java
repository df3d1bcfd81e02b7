/** The journal behind the topic, over HTTP: it has what the topic may have lost. */
package org.waymark.example.consumer.journal;
