/**
 * Who may do what, declared for every operation of a service, tried against the running service, and written into the
 * documentation. A row is an operation (or one case of it), a column an identity; a cell says what must come of it.
 */
package org.waymark.conformity.permission;
