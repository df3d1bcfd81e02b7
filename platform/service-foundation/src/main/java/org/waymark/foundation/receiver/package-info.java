/**
 * Somebody else's server, to which events are posted. Its address is chosen by whoever subscribes, so it is not believed:
 * no request goes to an address of the operator's own network, and no answer is read beyond a few kilobytes.
 */
package org.waymark.foundation.receiver;
