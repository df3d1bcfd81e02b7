/** The contract of the events, as the running service documents it. */
package org.waymark.example.consumer.contract;
