package org.waymark.foundation.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** Finds subscriptions. For whoever may not see one there is none. */
@ApplicationScoped
public class Subscriptions {
    private static final String BY_ID = "select * from subscription where id = ?";
    private static final String BY_NUMBER = "select * from subscription where number = ? and active";
    private static final String LOCKED = BY_NUMBER + " for no key update";
    private static final String ACTIVE = "select number from subscription where active order by number";
    private static final String PAGE =
            "select * from subscription where (? or agency = any(?)) and id > ? order by id limit ?";

    private final Database database;

    Subscriptions(Database database) {
        this.database = database;
    }

    public Optional<Subscription> find(String id) {
        return database.find(BY_ID, Subscriptions::read, id);
    }

    /** @throws Refusal where there is none that this caller may see */
    public Subscription seenBy(Caller caller, String id) {
        return find(id).filter(found -> sees(caller, found)).orElseThrow(() -> unknown(id));
    }

    /** @throws Refusal where there is none that this caller may change */
    public Subscription changeableBy(Caller caller, String id) {
        Subscription found = seenBy(caller, id);
        refuseUnlessChanges(caller, found.agency());
        return found;
    }

    /** Of agencies that the caller speaks for, or of all; one more than the limit where there are more. */
    public List<Subscription> page(Caller caller, String after, int limit) {
        return database.read(
                PAGE, Subscriptions::read, seesAll(caller), caller.agencies(), after == null ? "" : after, limit + 1);
    }

    /** Empty where it is paused or gone. */
    public Optional<Subscription> active(long number) {
        return database.find(BY_NUMBER, Subscriptions::read, number);
    }

    /**
     * The same, and nobody changes it in the open transaction: whoever changes events of a subscription and then itself
     * asks first, as whoever puts it does, so that neither waits for the other.
     */
    public Optional<Subscription> lockedActive(long number) {
        return database.find(LOCKED, Subscriptions::read, number);
    }

    public List<Long> activeNumbers() {
        return database.read(ACTIVE, row -> row.getLong(1));
    }

    static boolean sees(Caller caller, Subscription subscription) {
        return seesAll(caller) || caller.speaksFor(subscription.agency());
    }

    private static boolean seesAll(Caller caller) {
        return caller.is("office") || caller.is("auditor") || caller.is("catalogue-admin");
    }

    static void refuseUnlessChanges(Caller caller, String agency) {
        if (!caller.speaksFor(agency) && !caller.is("catalogue-admin")) {
            throw Refusal.of(
                    ProblemType.FORBIDDEN,
                    "仅限机构 " + agency + " 与 catalogue-admin",
                    "This is for agency " + agency + " and for catalogue-admin alone");
        }
    }

    static Refusal unknown(String id) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有订阅 " + id, "There is no subscription " + id);
    }

    static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getLong("number"),
                row.getString("id"),
                row.getInt("version"),
                row.getString("agency"),
                row.getString("address"),
                texts(row.getArray("types")),
                new SubjectPattern(row.getString("subject")),
                row.getBytes("secret"),
                row.getBytes("secret_before"),
                Row.instant(row, "before_until"),
                row.getBoolean("active"),
                row.getLong("began_after"),
                row.getLong("taken_position"),
                row.getString("changed_by"),
                Row.instant(row, "changed_at"),
                row.getInt("failures"),
                Row.instant(row, "failing_since"),
                Row.instant(row, "retry_at"),
                row.getString("last_failure"),
                Row.instant(row, "delivered_at"),
                row.getString("disabled_reason"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
