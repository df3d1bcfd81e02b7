/** Values of series: first published, revised, withdrawn; and what is not public yet. */
package org.waymark.contracts.observation;
