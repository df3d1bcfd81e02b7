/**
 * The tables that this version needs. Where it does not migrate at its start, it waits, not ready, until somebody has
 * run {@code migrate}; what works by itself begins with {@link org.waymark.foundation.schema.SchemaReady}. A schema of
 * a later version serves too: migrations only add.
 */
package org.waymark.foundation.schema;
