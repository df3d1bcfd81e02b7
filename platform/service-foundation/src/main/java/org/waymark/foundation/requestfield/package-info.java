/** What each log line of a request says about it: its trace, who asks, and for what. */
package org.waymark.foundation.requestfield;
