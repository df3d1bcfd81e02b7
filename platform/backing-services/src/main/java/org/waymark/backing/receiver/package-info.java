/** A receiver of webhooks on this machine, real and as bad as a test wants it. */
package org.waymark.backing.receiver;
