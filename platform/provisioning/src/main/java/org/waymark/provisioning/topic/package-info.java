/**
 * The topics of the suite and how they are made. Partition counts never change under {@code v1}: a key would go on in
 * another partition, behind events of its past.
 */
package org.waymark.provisioning.topic;
