package org.waymark.reporting.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.waymark.foundation.caller.CurrentCaller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.slot.CallerClass;

/** Bounds how many documents are laid out at once: each takes a processor for as long as it lasts. */
@ApplicationScoped
class DocumentSlots {
    private static final long PATIENCE_SECONDS = 10;

    private final int mostAtOnce;
    private final CurrentCaller caller;
    private final Map<CallerClass, Semaphore> free = new EnumMap<>(CallerClass.class);

    DocumentSlots(DocumentSettings settings, CurrentCaller caller) {
        this.mostAtOnce = settings.atOnce();
        this.caller = caller;
        for (CallerClass callers : CallerClass.values()) {
            free.put(callers, new Semaphore(mostAtOnce, true));
        }
    }

    /** Waits a while for those before, then refuses. */
    byte[] laidOut(Supplier<byte[]> document) {
        CallerClass callers = CallerClass.of(caller.get());
        Semaphore slots = free.get(callers);
        if (!acquired(slots)) {
            throw Refusal.of(
                            ProblemType.BUSY,
                            callers.words().zh() + "同时排版的文档已达上限 " + mostAtOnce + " 个；请稍后重试，或改用 format=csv",
                            mostAtOnce + " documents of " + callers.words().en()
                                    + " are laid out, as many as there may be; try again, or ask for format=csv")
                    .with("limit", mostAtOnce)
                    .withHeader("Retry-After", "10");
        }
        try {
            return document.get();
        } finally {
            slots.release();
        }
    }

    private static boolean acquired(Semaphore slots) {
        try {
            return slots.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
