package org.waymark.foundation.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.waymark.foundation.database.NoConnectionFree;
import org.waymark.foundation.snapshot.DatabaseLimits;

/** What the database's SQL states mean to a client. */
@ApplicationScoped
public class DatabaseProblems {
    private final DatabaseLimits limits;

    DatabaseProblems(DatabaseLimits limits) {
        this.limits = limits;
    }

    /** Empty where the failure is not about the database, or the client can do nothing about it. */
    public Optional<Refusal> of(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof NoConnectionFree) {
                return Optional.of(busy());
            }
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
            if (isLostCommit(cause)) {
                return Optional.of(away());
            }
        }
        return Optional.empty();
    }

    /**
     * The connection broke during the commit. Nobody knows whether it succeeded; a retry with the same key finds out.
     */
    private static boolean isLostCommit(Throwable failure) {
        return failure instanceof RollbackException
                || failure instanceof HeuristicMixedException
                || failure instanceof HeuristicRollbackException
                || failure instanceof SystemException;
    }

    private Optional<Refusal> of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return ofPool(failure);
        }
        return Optional.ofNullable(
                switch (state) {
                    case "57014" -> tookTooLong(limits.statementTimeout());
                    case "55P03" -> lockedTooLong(limits.lockTimeout());
                    case "40001", "40P01" -> overtaken();
                    case "25P03" -> idledTooLong(limits.idleInTransactionTimeout());
                    default -> isAway(state) ? away() : null;
                });
    }

    /** Connection lost (08), out of connections, memory or disk (53), shutting down (57P), a standby now (25006). */
    private static boolean isAway(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.equals("25006");
    }

    private static Optional<Refusal> ofPool(SQLException failure) {
        if (NoConnectionFree.isMeantBy(failure)) {
            return Optional.of(busy());
        }
        return NoConnectionFree.couldNotConnect(failure) ? Optional.of(away()) : Optional.empty();
    }

    private static Refusal busy() {
        return Refusal.of(
                        ProblemType.BUSY,
                        "数据库连接均已占用，请稍后重试",
                        "All connections to the database that this may use are in use; try again")
                .withHeader("Retry-After", "2");
    }

    private static Refusal away() {
        return Refusal.of(ProblemType.UNAVAILABLE, "数据库暂时不可用，请稍后重试", "The database does not answer; try again")
                .withHeader("Retry-After", "2");
    }

    private static Refusal tookTooLong(Duration limit) {
        return Refusal.of(
                        ProblemType.TOOK_TOO_LONG,
                        "查询超过 " + seconds(limit) + " 秒的上限；请缩小范围：减小 limit，或限定地区、时间段",
                        "The query took longer than the limit of " + seconds(limit)
                                + " s; ask for less: a smaller limit, one area, fewer periods")
                .with("limitSeconds", limit.toMillis() / 1000.0)
                .withHeader("Retry-After", "5");
    }

    private static Refusal lockedTooLong(Duration limit) {
        return Refusal.of(
                        ProblemType.CONCURRENT_CHANGE,
                        "等待另一处修改超过 " + seconds(limit) + " 秒的上限",
                        "Another change of the same thing was waited for longer than the limit of " + seconds(limit)
                                + " s")
                .with("limitSeconds", limit.toMillis() / 1000.0)
                .withHeader("Retry-After", "1");
    }

    private static Refusal overtaken() {
        return Refusal.of(
                        ProblemType.CONCURRENT_CHANGE,
                        "与另一处修改冲突，请重试",
                        "Another change of the same thing came first; try again")
                .withHeader("Retry-After", "1");
    }

    private static Refusal idledTooLong(Duration limit) {
        return Refusal.of(
                        ProblemType.UNAVAILABLE,
                        "事务停顿超过 " + seconds(limit) + " 秒的上限，已取消",
                        "The transaction stood still for longer than the limit of " + seconds(limit)
                                + " s and was given up")
                .withHeader("Retry-After", "2");
    }

    private static String seconds(Duration limit) {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
