package org.waymark.local.suite;

/**
 * @param managementPort where it tells health and metrics; 0 where it has none
 * @param pid 0 while it does not run
 * @param restarts how often it had to be started again
 */
public record ProcessStatus(String name, long pid, int port, int managementPort, int restarts) {}
