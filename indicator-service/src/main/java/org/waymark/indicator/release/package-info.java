/** Values under embargo become public: they are announced when their release day has come. */
package org.waymark.indicator.release;
