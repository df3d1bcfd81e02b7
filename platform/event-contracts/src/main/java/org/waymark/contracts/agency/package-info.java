/** Agencies as registered. */
package org.waymark.contracts.agency;
