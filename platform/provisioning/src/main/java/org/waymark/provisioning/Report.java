package org.waymark.provisioning;

import java.util.function.Consumer;

/** What was done and what was refused, told line by line as it happens. */
public final class Report {
    private final Consumer<String> reader;
    private boolean complete = true;

    public Report(Consumer<String> reader) {
        this.reader = reader;
    }

    public void tell(String line) {
        reader.accept(line);
    }

    /** Something was left as it is: somebody has to decide. */
    public void refuse(String line) {
        complete = false;
        reader.accept(line);
    }

    /** Whether everything is as it should be now, or would be after a real run. */
    public boolean isComplete() {
        return complete;
    }
}
