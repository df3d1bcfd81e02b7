/**
 * Plan files, and how they get into the services: through the public API with real tokens, like any client's data. Loading twice
 * changes nothing; what was changed in the services since is kept unless overwriting is asked for.
 */
package org.waymark.local.plan;
