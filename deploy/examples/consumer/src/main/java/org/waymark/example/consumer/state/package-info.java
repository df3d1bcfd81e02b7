/**
 * The program's own file: values, and how far it has come, in one SQLite database. Both change in one transaction, so
 * whatever is killed when, the file never holds a value without its place nor a place without its values.
 */
package org.waymark.example.consumer.state;
