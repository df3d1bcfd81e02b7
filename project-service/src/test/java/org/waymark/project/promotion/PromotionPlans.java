package org.waymark.project.promotion;

/** Bodies of promotion plans and results for tests. */
final class PromotionPlans {
    private static final String PLAN =
            """
            {"title":{"zh":"2023年推进计划"},"documentNumber":"国知办函〔2023〕1号","plans":["ipr-14fyp"],"period":"2023",
             "released":"2023-07-27","effectiveFrom":%s,"parts":[{"title":{"zh":"一"},"sections":[{"title":{"zh":"（一）"},"items":[%s]}]}]}
            """;
    private static final String ITEM =
            """
            {"number":%s,"text":{"zh":"任务"},"agencies":[{"agency":"samr","role":"LEAD"},{"agency":"spc","role":"PARTICIPANT"}],
             "projects":["%s"]}
            """;

    private PromotionPlans() {}

    /** @param projects that each of its items serves, in turn from number 1 */
    static String serving(String... projects) {
        return from("null", projects);
    }

    /** @param effectiveFrom as JSON */
    static String from(String effectiveFrom, String... projects) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < projects.length; i++) {
            items.append(i == 0 ? "" : ",").append(ITEM.formatted(i + 1, projects[i]));
        }
        return PLAN.formatted(effectiveFrom, items);
    }

    static String withItems(String items) {
        return PLAN.formatted("null", items);
    }

    static String result(String result) {
        return "{\"result\":\"%s\",\"text\":{\"zh\":\"已完成\"},\"evidence\":[{\"title\":\"通知\",\"documentNumber\":\"国知办函〔2023〕2号\"}]}"
                .formatted(result);
    }
}
