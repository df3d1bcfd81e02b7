package org.waymark.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands every test class the one suite of its JVM, and stops it when the JVM ends. Where JVMs run side by side each class
 * is an execution of its own, so no context of JUnit lasts from one to the next.
 */
public final class SuiteExtension implements ParameterResolver {
    private static RunningSuite suite;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ofThisJvm();
    }

    private static synchronized RunningSuite ofThisJvm() {
        if (suite == null) {
            RunningSuite started = RunningSuite.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-suite"));
            suite = started;
        }
        return suite;
    }
}
