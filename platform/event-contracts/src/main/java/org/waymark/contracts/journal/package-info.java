/** How far a journal has been sent. */
package org.waymark.contracts.journal;
