/** Documents as they stand in the files, and as Kustomize puts them together for a cluster. */
package org.waymark.kubernetes.manifest;
