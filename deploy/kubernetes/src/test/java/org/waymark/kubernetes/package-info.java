/**
 * Holds the manifests to the Kubernetes models, to each other and to what the services are. No cluster is asked: what
 * only a cluster can tell (admission by its version, scheduling, what its network plugin does) is not told here.
 */
package org.waymark.kubernetes;
