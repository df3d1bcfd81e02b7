package org.waymark.indicator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.waymark.backing.testing.BackingServices;

/** All tests of this service share one PostgreSQL and one Kafka, and so one start of the application. */
@QuarkusTestResource(value = BackingServices.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
public final class OnRealServices {}
