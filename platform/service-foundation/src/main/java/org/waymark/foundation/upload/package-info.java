/**
 * The bodies of bulk requests: how many may come at once, and where they wait. No thread and no transaction waits for a
 * client.
 */
package org.waymark.foundation.upload;
