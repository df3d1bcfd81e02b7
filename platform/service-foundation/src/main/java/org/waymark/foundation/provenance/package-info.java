/** Where a record comes from and how sure it is. */
package org.waymark.foundation.provenance;
