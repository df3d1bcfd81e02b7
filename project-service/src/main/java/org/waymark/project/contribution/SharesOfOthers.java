package org.waymark.project.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.History;

/** What other projects take of one indicator, so that what is left for one more can be told. */
record SharesOfOthers(List<Taken> taken) {
    /** A share of another project. */
    record Taken(String project, String period, BigDecimal share) {}

    static SharesOfOthers of(List<Contribution> others) {
        return new SharesOfOthers(others.stream()
                .flatMap(other -> other.definition().shares().stream()
                        .map(share -> new Taken(other.project, share.period(), share.share())))
                .toList());
    }

    /** As they stand from that day on: once for it, and once for each later day on which one of them changed. */
    static List<SharesOfOthers> since(LocalDate day, List<History<Contribution>> others) {
        return Stream.concat(
                        Stream.of(day),
                        others.stream()
                                .flatMap(other -> other.laterThan(day).stream())
                                .map(version -> version.effectiveFrom))
                .distinct()
                .sorted()
                .map(on -> of(others.stream()
                        .flatMap(other -> other.inForceOn(on).stream())
                        .toList()))
                .toList();
    }

    /** May be nothing, never less. */
    BigDecimal left(String period) {
        return taken(period).stream()
                .map(Taken::share)
                .reduce(BigDecimal.ONE, BigDecimal::subtract)
                .max(BigDecimal.ZERO);
    }

    /** Notes each share that is more than what is left. */
    void check(List<Share> shares, JsonMembers body) {
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (share.period() != null && share.share() != null && share.share().compareTo(left(share.period())) > 0) {
                String pointer = "/shares/" + i + "/share";
                body.violations().add(pointer, body.tree().at(pointer), "shares-at-most-1", words(share.period()));
            }
        }
    }

    private List<Taken> taken(String period) {
        return taken.stream().filter(one -> one.period().equals(period)).toList();
    }

    private Text words(String period) {
        String others = taken(period).stream()
                .map(one -> one.project() + " " + one.share().toPlainString())
                .collect(Collectors.joining(", "));
        String left = left(period).toPlainString();
        return new Text(
                period + " 各专项的份额合计不得超过 1；其他专项：" + others + "；还剩 " + left,
                "the shares of all projects in " + period + " are at most 1; others: " + others + "; left: " + left);
    }
}
