package org.waymark.indicator.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.representation.Page;
import org.waymark.indicator.observation.ObservationView;
import org.waymark.indicator.observation.ObservationViews;
import org.waymark.indicator.observation.RecordedVintage;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.observation.Visibility;
import org.waymark.indicator.review.Decided;
import org.waymark.indicator.review.DecisionRows;
import org.waymark.indicator.review.DecisionView;

/** Shows the vintages of one observation with the decisions on them. */
@ApplicationScoped
class HistoryViews {
    private final ObservationViews views;
    private final ReadHistory readHistory;
    private final DecisionRows decisions;

    HistoryViews(ObservationViews views, ReadHistory readHistory, DecisionRows decisions) {
        this.views = views;
        this.readHistory = readHistory;
        this.decisions = decisions;
    }

    Page<HistoryView> page(List<RecordedVintage> found, Page.Request request, Caller caller) {
        Page<RecordedVintage> page =
                Page.of(found, request, one -> String.valueOf(one.vintage().number()), Function.identity());
        List<RecordedVintage> items = page.items();
        if (items.isEmpty()) {
            return new Page<>(List.of(), page.next());
        }
        Vintages whole = readHistory.whole(items.get(0));
        List<Decided> made = decisions.on(items.get(0).vintage().observation());
        List<ObservationView> shown = views.of(items);
        List<HistoryView> vintages = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            vintages.add(view(shown.get(i), items.get(i).vintage(), whole, made, caller));
        }
        return new Page<>(vintages, page.next());
    }

    private static HistoryView view(
            ObservationView shown, Vintage vintage, Vintages whole, List<Decided> made, Caller caller) {
        boolean insider = Visibility.seesDraftsOf(vintage.agency(), caller);
        List<DecisionView> decisions = made.stream()
                .filter(decided -> decided.vintage() == vintage.number())
                .filter(decided -> insider || !decided.isRequest())
                .map(decided -> DecisionView.of(decided, insider))
                .toList();
        return new HistoryView(
                shown,
                insider ? vintage.submittedBy() : null,
                insider ? vintage.onBehalf() : null,
                insider ? changedSinceDecision(vintage, whole, made, caller) : null,
                decisions);
    }

    private static List<String> changedSinceDecision(
            Vintage vintage, Vintages whole, List<Decided> made, Caller caller) {
        return made.stream()
                .filter(decided -> decided.vintage() <= vintage.number())
                .reduce((earlier, later) -> later)
                .flatMap(decided -> whole.numbered(decided.vintage()))
                .filter(decidedOn -> decidedOn.announced() || Visibility.seesDraftsOf(decidedOn.agency(), caller))
                .flatMap(decidedOn -> whole.numbered(vintage.number()).map(decidedOn::differences))
                .orElse(null);
    }
}
