/** What a lost database costs: a backup that reaches every instant, the way back from it, and the drill that measures it. */
package org.waymark.endtoend.restore;
