/**
 * The journal: filled in the transaction of the change, read by position. {@code entry} orders each thing and is
 * drawn at insert; {@code position} is given after commit, contiguous from 1, and is the only bookmark there is.
 */
package org.waymark.foundation.journal;
