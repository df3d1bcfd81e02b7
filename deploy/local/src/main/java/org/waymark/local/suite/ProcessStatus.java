package org.waymark.local.suite;

/**
 * @param pid 0 while it does not run
 * @param restarts how often it had to be started again
 */
public record ProcessStatus(String name, long pid, int port, int restarts) {}
