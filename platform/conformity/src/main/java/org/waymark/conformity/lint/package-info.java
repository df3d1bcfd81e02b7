/**
 * Rules that an OpenAPI document must keep so that clients can be generated from it. They see JSON alone: no service,
 * no framework.
 */
package org.waymark.conformity.lint;
