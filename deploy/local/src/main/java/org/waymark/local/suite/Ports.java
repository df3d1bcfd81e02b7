package org.waymark.local.suite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.backing.process.FreePorts;

/** Where each process of the suite listens, on 127.0.0.1. */
public record Ports(
        int indicator,
        int project,
        int reporting,
        int postgres,
        int kafka,
        int kafkaController,
        int indicatorManagement,
        int projectManagement,
        int reportingManagement) {
    public static final Ports USUAL = new Ports(8081, 8082, 8083, 15432, 19092, 19093, 8181, 8182, 8183);
    static final int HOW_MANY = 9;

    /** Everything after one number, in the order of this record. */
    public static Ports after(int base) {
        return of(base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8, base + 9);
    }

    /** Ports nobody uses at the moment, for tests. */
    public static Ports drawn() {
        return of(FreePorts.draw(HOW_MANY));
    }

    private static Ports of(int... ports) {
        return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5], ports[6], ports[7], ports[8]);
    }

    public Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("indicator-service", indicator);
        ports.put("project-service", project);
        ports.put("reporting-service", reporting);
        ports.put("postgres", postgres);
        ports.put("kafka", kafka);
        ports.put("kafka-controller", kafkaController);
        ports.put("indicator-service, management", indicatorManagement);
        ports.put("project-service, management", projectManagement);
        ports.put("reporting-service, management", reportingManagement);
        return ports;
    }
}
