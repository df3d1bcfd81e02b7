package org.waymark.local.suite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.backing.process.FreePorts;

/** Where each process of the suite listens, on 127.0.0.1. */
public record Ports(int indicator, int project, int reporting, int postgres, int kafka, int kafkaController) {
    public static final Ports USUAL = new Ports(8081, 8082, 8083, 15432, 19092, 19093);

    /** Everything after one number, in the order of this record. */
    public static Ports after(int base) {
        return new Ports(base + 1, base + 2, base + 3, base + 4, base + 5, base + 6);
    }

    /** Ports nobody uses at the moment, for tests. */
    public static Ports drawn() {
        int[] free = FreePorts.draw(6);
        return new Ports(free[0], free[1], free[2], free[3], free[4], free[5]);
    }

    public Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("indicator-service", indicator);
        ports.put("project-service", project);
        ports.put("reporting-service", reporting);
        ports.put("postgres", postgres);
        ports.put("kafka", kafka);
        ports.put("kafka-controller", kafkaController);
        return ports;
    }
}
