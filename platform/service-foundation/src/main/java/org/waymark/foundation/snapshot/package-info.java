/** Reading the database: what one request reads is one picture, and no statement takes longer than the limit. */
package org.waymark.foundation.snapshot;
