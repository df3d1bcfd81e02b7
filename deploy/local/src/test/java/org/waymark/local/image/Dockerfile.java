package org.waymark.local.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The instructions of a Dockerfile in their order, each in one line, without comments. */
record Dockerfile(List<Instruction> instructions) {
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_.]+)=(\"[^\"]*\"|\\S+)");

    record Instruction(String name, String rest) {
        /** Of {@code ENV} and {@code LABEL}. */
        Map<String, String> assignments() {
            Map<String, String> assignments = new LinkedHashMap<>();
            Matcher assignment = ASSIGNMENT.matcher(rest);
            while (assignment.find()) {
                assignments.put(assignment.group(1), assignment.group(2).replace("\"", ""));
            }
            return assignments;
        }
    }

    static Dockerfile in(Path file) throws IOException {
        String lines = String.join(
                "\n",
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList());
        List<Instruction> instructions = new ArrayList<>();
        for (String line : lines.replaceAll("\\\\\n\\s*", "").split("\n")) {
            String[] words = line.strip().split("\\s+", 2);
            instructions.add(new Instruction(words[0], words[1]));
        }
        return new Dockerfile(instructions);
    }

    List<Instruction> all(String name) {
        return instructions.stream()
                .filter(instruction -> instruction.name().equals(name))
                .toList();
    }

    /** The instructions of one stage. */
    Dockerfile stage(String name) {
        List<Instruction> found = new ArrayList<>();
        boolean within = false;
        for (Instruction instruction : instructions) {
            if (instruction.name().equals("FROM")) {
                within = instruction.rest().endsWith(" AS " + name);
            }
            if (within) {
                found.add(instruction);
            }
        }
        return new Dockerfile(found);
    }

    /** The image that is left: everything after the last {@code FROM}. */
    Dockerfile lastStage() {
        List<String> names = instructions.stream().map(Instruction::name).toList();
        return new Dockerfile(instructions.subList(names.lastIndexOf("FROM"), names.size()));
    }
}
