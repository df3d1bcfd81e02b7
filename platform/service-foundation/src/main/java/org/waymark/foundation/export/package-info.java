/** Answers with everything, which are written while they are read: how many at once, and for how long. */
package org.waymark.foundation.export;
