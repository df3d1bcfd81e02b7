/**
 * Plan data as files and its way into the services: the public API, like any client, with real tokens. Loading twice
 * changes nothing; what was changed in the services since is kept unless overwriting is asked for.
 */
package org.waymark.local.plan;
