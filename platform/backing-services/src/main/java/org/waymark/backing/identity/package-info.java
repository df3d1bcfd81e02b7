/** Tokens without an identity server: a key pair of this machine, which the services verify against. */
package org.waymark.backing.identity;
