/** The commands behind the scripts: up, down, status, token, load. */
package org.waymark.local.command;
