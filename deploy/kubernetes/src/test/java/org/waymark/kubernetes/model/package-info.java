/** Whether a document is what its kind allows: no field that Kubernetes or an operator does not know. */
package org.waymark.kubernetes.model;
