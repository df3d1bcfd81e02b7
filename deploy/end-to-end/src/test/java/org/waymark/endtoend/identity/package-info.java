/** The suite with a real identity server: Keycloak with the realm of {@code deploy/keycloak}. */
package org.waymark.endtoend.identity;
