package org.waymark.reporting.sdmx.data;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.foundation.time.ZoneSetting;
import org.waymark.reporting.sdmx.address.SdmxAddress;
import org.waymark.reporting.sdmx.address.SdmxInstant;
import org.waymark.reporting.sdmx.address.UnreadableQuery;
import org.waymark.reporting.sdmx.address.Wanted;
import org.waymark.reporting.sdmx.artefact.Component;
import org.waymark.reporting.sdmx.catalogue.Catalogue;
import org.waymark.reporting.sdmx.filter.Filters;
import org.waymark.reporting.sdmx.filter.ReadFilters;
import org.waymark.reporting.sdmx.flow.Flow;

/** Reads data queries; everything that is wrong with one is told at once. */
@ApplicationScoped
public class ReadDataQuery {
    private static final int KEY = 4;
    /** More of a series would be held at once. */
    private static final int MOST_OF_SERIES = 1_000;

    private static final Text COUNT =
            new Text("应为 1 至 " + MOST_OF_SERIES + " 的整数", "must be a whole number from 1 to " + MOST_OF_SERIES);
    private static final Text ORDER = new Text("须早于 asOf", "must lie before asOf");
    private static final Text PATH = new Text("路径过长", "is more than the path takes");
    private static final Text CONTEXT =
            new Text("应为 dataflow、datastructure 或 *", "must be dataflow, datastructure, provisionagreement or *");

    private final Catalogue catalogue;
    private final ZoneSetting zone;
    private final Clock clock;

    ReadDataQuery(Catalogue catalogue, ZoneSetting zone, Clock clock) {
        this.catalogue = catalogue;
        this.zone = zone;
        this.clock = clock;
    }

    /** @param longest how many members the path can have */
    public DataQuery of(SdmxAddress address, int longest) {
        Violations violations = new Violations();
        if (address.path().size() > longest) {
            violations.add("?path", new TextNode(address.segment(longest)), "path", PATH);
        }
        Flow flow = flow(address, violations);
        Filters filters = ReadFilters.of(flow.components(), address.segment(KEY), address.filters(), violations);
        Instant asOf = SdmxInstant.past("asOf", address.parameter("asOf"), zone.zone(), clock, violations);
        Instant updatedAfter =
                SdmxInstant.of("updatedAfter", address.parameter("updatedAfter"), zone.zone(), violations);
        if (updatedAfter != null && updatedAfter.isAfter(asOf == null ? clock.instant() : asOf)) {
            violations.add("?updatedAfter", new TextNode(address.parameter("updatedAfter")), "order", ORDER);
        }
        boolean history = "true".equals(UnreadableQuery.oneOf(address, "includeHistory", violations, "false", "true"));
        Integer first = count(address, "firstNObservations", violations);
        Integer last = count(address, "lastNObservations", violations);
        List<Integer> shown = new ShownComponents(flow.components(), violations)
                .of(address.parameter("attributes"), address.parameter("measures"));
        String layout = layout(address, flow, violations);
        UnreadableQuery.refuseIfAny(violations);
        if (history && (first != null || last != null)) {
            throw UnreadableQuery.notDone(
                    "includeHistory",
                    "true",
                    "includeHistory 给出各个版本，不能与 firstNObservations、lastNObservations 同用",
                    "includeHistory gives versions of observations, and is not done together with firstNObservations and"
                            + " lastNObservations");
        }
        return new DataQuery(flow, filters, asOf, updatedAfter, history, first, last, shown, isFlat(layout));
    }

    private Flow flow(SdmxAddress address, Violations violations) {
        String context = address.segment(0);
        if (!List.of("*", "all", "dataflow", "datastructure", "provisionagreement")
                .contains(context)) {
            violations.add("?context", new TextNode(context), "one-of", CONTEXT);
        }
        Wanted wanted = Wanted.of(address, 1, violations);
        UnreadableQuery.refuseIfAny(violations);
        List<Flow> found = context.equals("provisionagreement")
                ? List.of()
                : catalogue.flows().stream()
                        .filter(flow -> wanted.matches(flow.reference()))
                        .toList();
        if (found.isEmpty()) {
            throw Refusal.of(ProblemType.NOT_FOUND, "没有该数据流", "There is no such dataflow")
                    .with("there", ids());
        }
        if (found.size() > 1) {
            throw UnreadableQuery.notDone(
                            "resourceID",
                            address.segment(2),
                            "一次只能查询一个数据流：" + ids(),
                            "One query is about one dataflow: name one of " + ids())
                    .with("there", ids());
        }
        return found.get(0);
    }

    private List<String> ids() {
        return catalogue.flows().stream().map(flow -> flow.reference().text()).toList();
    }

    private static String layout(SdmxAddress address, Flow flow, Violations violations) {
        String layout = address.parameter("dimensionAtObservation");
        boolean known = layout == null
                || layout.equals("AllDimensions")
                || flow.components().stream()
                        .anyMatch(component -> component.id().equals(layout)
                                && (component.role() == Component.Role.DIMENSION
                                        || component.role() == Component.Role.TIME_DIMENSION));
        if (!known) {
            violations.add(
                    "?dimensionAtObservation",
                    new TextNode(layout),
                    "one-of",
                    new Text("应为 AllDimensions 或某一维度", "must be AllDimensions or a dimension such as TIME_PERIOD"));
        }
        return layout;
    }

    private static boolean isFlat(String layout) {
        if (layout == null || layout.equals("TIME_PERIOD")) {
            return false;
        }
        if (layout.equals("AllDimensions")) {
            return true;
        }
        throw UnreadableQuery.notDone(
                "dimensionAtObservation",
                layout,
                "只提供 TIME_PERIOD 与 AllDimensions",
                "There are TIME_PERIOD and AllDimensions; no other dimension is put at the observation");
    }

    private static Integer count(SdmxAddress address, String name, Violations violations) {
        String given = address.parameter(name);
        if (given == null) {
            return null;
        }
        if (given.matches("[1-9]\\d{0,3}") && Integer.parseInt(given) <= MOST_OF_SERIES) {
            return Integer.valueOf(given);
        }
        violations.add("?" + name, new TextNode(given), "number", COUNT);
        return null;
    }
}
