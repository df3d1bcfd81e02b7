/**
 * What the relays of all sources go on telling while nothing happens: up to which instant everything announced has a
 * position. Kept in memory alone; where nothing is heard, knowledge ends where the topics of events say it does.
 */
package org.waymark.foundation.heartbeat;
