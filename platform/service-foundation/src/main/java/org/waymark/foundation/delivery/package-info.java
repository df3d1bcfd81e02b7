/**
 * Events on their way to receivers. What a receiver is owed is taken from the journal in order of position; of each key
 * one event is on its way at a time, and the next follows once it was answered with success or given up. One instance
 * delivers, the one whose relay works. Each subscription has a thread, requests and a place of its own.
 */
package org.waymark.foundation.delivery;
