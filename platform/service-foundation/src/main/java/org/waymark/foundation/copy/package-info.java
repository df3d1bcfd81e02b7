/** Many rows at once into PostgreSQL. */
package org.waymark.foundation.copy;
