/**
 * What a client notices while instances come and go: the services run several times behind proxies that share connections
 * out as a Kubernetes Service does, and each instance is replaced under load.
 */
package org.waymark.endtoend.life;
