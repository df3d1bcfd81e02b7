/** CloudEvents, from Kafka records (binary mode) and from the change feed (JSON batch). */
package org.waymark.example.consumer.event;
