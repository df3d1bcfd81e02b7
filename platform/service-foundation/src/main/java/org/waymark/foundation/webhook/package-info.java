/**
 * Webhooks over HTTP: subscriptions as agencies put them, how their deliveries stand, and what is done about events that
 * were not taken.
 */
package org.waymark.foundation.webhook;
