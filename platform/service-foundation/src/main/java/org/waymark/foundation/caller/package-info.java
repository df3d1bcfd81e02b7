/** Who is calling: subject, agencies and roles of a verified token. Signatures are checked by Quarkus OIDC. */
package org.waymark.foundation.caller;
