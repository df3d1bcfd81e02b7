/**
 * Completes the OpenAPI document with what holds everywhere, so that resources describe only what is their own:
 * problems, headers, common parameters, the token, examples carried from schemas to where they are shown. A schema
 * whose {@code requiredProperties} are {@code "*"} always shows all its members.
 */
package org.waymark.foundation.openapi;
