/** Work that goes on beside the requests. */
package org.waymark.foundation.loop;
