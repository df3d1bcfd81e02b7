package org.waymark.foundation.subscription;

import com.fasterxml.jackson.databind.node.LongNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.refusedwrite.LogValue;
import org.waymark.foundation.representation.Precondition;

/** Creates a subscription or replaces it as a whole. What equals the one that is kept changes nothing. */
@ApplicationScoped
public class PutSubscription {
    private static final Logger LOG = Logger.getLogger(PutSubscription.class);
    private static final String COUNT = "select count(*), count(*) filter (where agency = ?) from subscription";
    private static final String INSERT =
            """
            insert into subscription (id, version, agency, address, types, subject, secret, active, began_after,
                                      taken_position, changed_by, changed_at)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** Whoever changes it has seen to the receiver: it is tried again at once. */
    private static final String UPDATE =
            """
            update subscription
            set version = version + 1, address = ?, types = ?, subject = ?, active = ?, changed_by = ?, changed_at = ?,
                secret = ?, secret_before = ?, before_until = ?, failures = 0, failing_since = null, retry_at = null,
                last_failure = null, disabled_reason = null
            where number = ?
            """;

    private static final String TRY_AT_ONCE =
            "update subscription_event set due_at = clock_timestamp(), first_tried_at = null where subscription = ?";

    private record Count(long all, long ofAgency) {}

    private final Database database;
    private final Subscriptions subscriptions;
    private final TransactionLock lock;
    private final SecretKeeper secrets;
    private final JournalReader journal;
    private final SubscriptionSettings settings;
    private final Clock clock;

    PutSubscription(
            Database database,
            Subscriptions subscriptions,
            TransactionLock lock,
            SecretKeeper secrets,
            JournalReader journal,
            SubscriptionSettings settings,
            Clock clock) {
        this.database = database;
        this.subscriptions = subscriptions;
        this.lock = lock;
        this.secrets = secrets;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The subscription as it now is.
     *
     * @param refusedFor null unless the request was written against another version; then the members that differ
     */
    public record Put(Subscription subscription, boolean created, List<String> refusedFor) {}

    public Put put(
            String id, SubscriptionDefinition definition, JsonMembers body, Precondition precondition, Caller caller) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            // One at a time, so that the limits hold.
            lock.hold("subscription");
            Optional<Subscription> kept = subscriptions.find(id);
            if (kept.isPresent() && !Subscriptions.sees(caller, kept.get())) {
                throw taken(id);
            }
            String agency = kept.map(Subscription::agency).orElseGet(() -> agency(definition, body, caller));
            Subscriptions.refuseUnlessChanges(caller, agency);
            return kept.isPresent()
                    ? replace(kept.get(), definition, body, precondition, caller)
                    : create(id, agency, definition, body, precondition, caller);
        });
    }

    /** Whose it is stays untold, as for whoever reads. */
    private static Refusal taken(String id) {
        return Refusal.of(
                ProblemType.FORBIDDEN, "标识 " + id + " 已被占用，请另取一个", "The id " + id + " is taken; choose another");
    }

    private static String agency(SubscriptionDefinition definition, JsonMembers body, Caller caller) {
        if (definition.agency() == null && caller.agencies().size() != 1) {
            if (caller.agencies().isEmpty() && !caller.is("catalogue-admin")) {
                throw Refusal.of(
                        ProblemType.FORBIDDEN,
                        "令牌未代表任何机构，不能订阅",
                        "The token speaks for no agency, and subscriptions are an agency's");
            }
            body.broken(
                    "agency",
                    "required",
                    new Text(
                            "令牌代表多个机构或不代表任何机构，请写明为谁订阅",
                            "is required: the token speaks for several agencies, or for none"));
            body.violations().refuseIfAny();
        }
        return definition.agency() != null
                ? definition.agency()
                : caller.agencies().iterator().next();
    }

    private Put create(
            String id,
            String agency,
            SubscriptionDefinition definition,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        if (!precondition.holds(null)) {
            throw Precondition.nothingToReplace();
        }
        long end = journal.lastPosition();
        if (definition.secret() == null) {
            SubscriptionDefinition.secretNeeded(body);
        }
        if (definition.after() != null && definition.after() > end) {
            body.broken("after", "position", new Text("超出日志末尾 " + end, "lies beyond the end of the journal, " + end));
        }
        body.violations().refuseIfAny();
        refuseBeyondLimits(agency);
        long after = definition.after() == null ? end : definition.after();
        database.change(
                INSERT,
                id,
                agency,
                definition.address(),
                definition.types(),
                definition.subject(),
                secrets.close(definition.secret()),
                definition.active(),
                after,
                after,
                caller.subject(),
                clock.instant());
        tell("created", id, caller);
        return new Put(subscriptions.find(id).orElseThrow(), true, null);
    }

    private void refuseBeyondLimits(String agency) {
        Count count = database.find(COUNT, row -> new Count(row.getLong(1), row.getLong(2)), agency)
                .orElseThrow();
        if (count.ofAgency >= settings.perAgency()) {
            throw tooMany("机构 " + agency, "Agency " + agency, settings.perAgency());
        }
        if (count.all >= settings.subscriptions()) {
            throw tooMany("本服务", "This service", settings.subscriptions());
        }
    }

    private static Refusal tooMany(String zh, String en, int limit) {
        return Refusal.of(
                        ProblemType.RULES_BROKEN,
                        zh + "最多 " + limit + " 个订阅；请先删除不用的",
                        en + " has its " + limit + " subscriptions, which is the limit; delete one first")
                .with("limit", limit);
    }

    private Put replace(
            Subscription kept,
            SubscriptionDefinition definition,
            JsonMembers body,
            Precondition precondition,
            Caller caller) {
        refuseOtherOrigin(kept, definition, body);
        boolean newSecret =
                definition.secret() != null && !secrets.open(kept.secret()).equals(Optional.of(definition.secret()));
        List<String> differing = kept.differing(definition, newSecret);
        if (differing.isEmpty()) {
            return new Put(kept, false, null);
        }
        if (!precondition.holds(kept.etag())) {
            return new Put(kept, false, differing);
        }
        Instant now = clock.instant();
        byte[] secret = newSecret ? secrets.close(definition.secret()) : kept.secret();
        database.change(
                UPDATE,
                definition.address(),
                definition.types(),
                definition.subject(),
                definition.active(),
                caller.subject(),
                now,
                secret,
                newSecret ? kept.secret() : kept.secretBefore(),
                offset(newSecret ? now.plus(settings.rotation()) : kept.beforeUntil()),
                kept.number());
        database.change(TRY_AT_ONCE, kept.number());
        tell("changed", kept.id(), caller);
        return new Put(subscriptions.find(kept.id()).orElseThrow(), false, null);
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** Whose it is and where it began are settled once. */
    private static void refuseOtherOrigin(Subscription kept, SubscriptionDefinition definition, JsonMembers body) {
        if (definition.after() != null && definition.after() != kept.beganAfter()) {
            body.violations()
                    .add(
                            body.pointer("after"),
                            new LongNode(definition.after()),
                            "only-to-create",
                            new Text(
                                    "只能在新建时给出；该订阅始于 " + kept.beganAfter() + "，请新建另一个",
                                    "is for creating alone; this one began after " + kept.beganAfter()
                                            + ": create another"));
        }
        if (definition.agency() != null && !definition.agency().equals(kept.agency())) {
            body.broken("agency", "only-to-create", new Text("该订阅属于 " + kept.agency(), "stays " + kept.agency()));
        }
        body.violations().refuseIfAny();
    }

    /** The audit trail of what the journal, which anybody may read, does not tell. */
    static void tell(String done, String id, Caller caller) {
        LOG.infof("Subscription %s was %s by %s", LogValue.of(id), done, LogValue.of(caller.subject()));
    }
}
