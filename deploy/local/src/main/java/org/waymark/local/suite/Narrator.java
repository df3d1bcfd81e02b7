package org.waymark.local.suite;

/** Says what happens, one sentence at a time. */
@FunctionalInterface
public interface Narrator {
    void say(String sentence);
}
