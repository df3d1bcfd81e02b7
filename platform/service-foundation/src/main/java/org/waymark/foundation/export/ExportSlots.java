package org.waymark.foundation.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.slot.CallerClass;

/** Bounds how many answers with everything are written at once: each lasts until its reader has taken all of it. */
@ApplicationScoped
public class ExportSlots {
    private final int mostAtOnce;
    private final Map<CallerClass, Semaphore> free = new EnumMap<>(CallerClass.class);

    ExportSlots(ExportSettings settings) {
        mostAtOnce = settings.atOnce();
        for (CallerClass callers : CallerClass.values()) {
            free.put(callers, new Semaphore(mostAtOnce));
        }
    }

    /** What is written while a slot is held. */
    @FunctionalInterface
    public interface Writing<X extends Exception> {
        void write() throws X;
    }

    /** Refuses, before anything is written, when callers of this class have too many exports under way. */
    public <X extends Exception> void hold(CallerClass callers, Writing<X> writing) throws X {
        if (!free.get(callers).tryAcquire()) {
            throw Refusal.of(
                            ProblemType.BUSY,
                            callers.words().zh() + "同时进行的导出已达上限 " + mostAtOnce + " 个；请稍后重试，或用 limit 分页读取",
                            mostAtOnce + " exports of " + callers.words().en()
                                    + " are under way, as many as there may be; try again, or read pages with limit")
                    .with("limit", mostAtOnce)
                    .withHeader("Retry-After", "5");
        }
        try {
            writing.write();
        } finally {
            free.get(callers).release();
        }
    }
}
