/** One database and one role for each service, made with an administrator's connection. Nothing is ever dropped. */
package org.waymark.provisioning.database;
