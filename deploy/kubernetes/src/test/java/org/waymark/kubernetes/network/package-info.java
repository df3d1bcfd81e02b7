/** Who may talk to whom, as network policies say it. */
package org.waymark.kubernetes.network;
