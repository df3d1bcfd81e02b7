/**
 * PostgreSQL 18 driven from its artefact: durable ({@code fsync} on), scram, on 127.0.0.1 only, its data in a folder of
 * the caller's choice. One database and one least-privileged role per service.
 */
package org.waymark.backing.postgres;
