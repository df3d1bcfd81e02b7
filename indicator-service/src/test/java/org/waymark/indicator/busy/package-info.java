/** What one kind of request cannot do to another: pools, slots and readers that stop reading. */
package org.waymark.indicator.busy;
