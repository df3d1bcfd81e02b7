package org.waymark.foundation.slot;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.snapshot.ReadSettings;

/** Bounds what expensive reads do at once, by class of callers and by caller. Who waits for a slot holds no thread. */
@Startup
@ApplicationScoped
public class ReadSlots {
    /** How long a request that was let in before waits for its turn, where those that come anew leave none. */
    private static final long LONGEST_TURN = 30_000;

    private final Map<CallerClass, SlotsOfClass> slots = new EnumMap<>(CallerClass.class);
    private final long patience;
    private final Vertx vertx;

    ReadSlots(ReadSettings settings, Vertx vertx, MeterRegistry meters) {
        this.patience = settings.patience().toMillis();
        this.vertx = vertx;
        int waiting = settings.waiting();
        slots.put(
                CallerClass.ANONYMOUS, anonymous(settings, Runtime.getRuntime().availableProcessors()));
        slots.put(CallerClass.AGENCY, new SlotsOfClass(settings.agencies(), settings.perAgency(), waiting));
        slots.put(CallerClass.OFFICE, new SlotsOfClass(settings.offices(), settings.offices(), waiting));
        slots.forEach((callers, ofClass) -> SlotMeters.show(callers, ofClass, meters));
    }

    static SlotsOfClass anonymous(ReadSettings settings, int processors) {
        int most = settings.anonymous().orElse(Math.max(2, Math.min(processors, 6)));
        int ofOne = settings.perAddress().orElse(Math.max(1, Math.min(processors / 2, 3)));
        return new SlotsOfClass(most, ofOne, settings.waiting());
    }

    /** Reads while it holds a slot. */
    public <T> Uni<T> holding(Caller caller, SocketAddress from, Supplier<T> read) {
        return reading(ask(caller, from), read);
    }

    /** The same for a request that was let in before. It waits for its turn, behind those that come anew. */
    public <T> Uni<T> holdingInTurn(Caller caller, SocketAddress from, Supplier<T> read) {
        CallerClass callers = CallerClass.of(caller);
        SlotsOfClass ofClass = slots.get(callers);
        String one = one(callers, caller, from);
        Slot slot = new Slot(ofClass, one);
        ofClass.askInTurn(slot);
        if (!slot.isHeld()) {
            vertx.setTimer(LONGEST_TURN, timer -> slot.refuse(refusal(callers, ofClass, one)));
        }
        return reading(slot, read);
    }

    private static <T> Uni<T> reading(Slot slot, Supplier<T> read) {
        AtomicBoolean begun = new AtomicBoolean();
        Supplier<T> reading = () -> {
            begun.set(true);
            try {
                return read.get();
            } finally {
                slot.leave();
            }
        };
        if (slot.isHeld()) {
            return Uni.createFrom().item(reading.get());
        }
        CompletionStage<T> done =
                slot.begun().thenApplyAsync(given -> reading.get(), Infrastructure.getDefaultWorkerPool());
        done.whenComplete((answer, failure) -> {
            if (!begun.get()) {
                slot.leave(); // The caller has gone while it waited.
            }
        });
        return Uni.createFrom()
                .completionStage(done)
                .onFailure(CompletionException.class)
                .transform(Throwable::getCause);
    }

    /** A slot that is held or will be; its stage fails with a refusal where that takes too long. */
    Slot ask(Caller caller, SocketAddress from) {
        CallerClass callers = CallerClass.of(caller);
        SlotsOfClass ofClass = slots.get(callers);
        String one = one(callers, caller, from);
        Slot slot = new Slot(ofClass, one);
        if (!ofClass.ask(slot)) {
            ofClass.countRefusal();
            throw refusal(callers, ofClass, one);
        }
        if (!slot.isHeld()) {
            vertx.setTimer(patience, timer -> slot.refuse(refusal(callers, ofClass, one)));
        }
        return slot;
    }

    private static String one(CallerClass callers, Caller caller, SocketAddress from) {
        return switch (callers) {
            case ANONYMOUS -> String.valueOf(from == null ? null : from.hostAddress());
            case AGENCY -> caller.agencies().iterator().next();
            case OFFICE -> callers.name();
        };
    }

    private static Refusal refusal(CallerClass callers, SlotsOfClass slots, String one) {
        if (callers != CallerClass.OFFICE && slots.hasAll(one)) {
            int most = slots.mostOfOne();
            boolean agency = callers == CallerClass.AGENCY;
            return Refusal.of(
                            ProblemType.TOO_MANY_REQUESTS,
                            (agency ? "机构 " + one : "此客户端地址") + "同时进行的查询已达上限 " + most + " 个",
                            "The limit of " + most + " lists, exports and reports at once for "
                                    + (agency ? "agency " + one : "a client address without agency") + " is reached")
                    .with("limit", most)
                    .withHeader("Retry-After", "2");
        }
        int most = slots.most();
        return Refusal.of(
                        ProblemType.BUSY,
                        callers.words().zh() + "同时进行的查询已达上限 " + most + " 个",
                        most + " lists, exports and reports of "
                                + callers.words().en() + " are under way, as many as there may be")
                .with("limit", most)
                .withHeader("Retry-After", "2");
    }
}
