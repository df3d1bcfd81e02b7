package org.waymark.foundation.problem;

import java.util.Locale;

/** Every kind of problem in the answers of the suite; its {@code type} is {@code /problems/<kebab-name>}. */
public enum ProblemType {
    UNREADABLE(400, "请求无法读取", "The request cannot be read"),
    UNKNOWN_PARAMETER(400, "未知参数", "Unknown query parameter"),
    UNAUTHENTICATED(401, "缺少有效令牌", "No valid token"),
    FORBIDDEN(403, "无权执行此操作", "Not allowed"),
    NOT_YOUR_INDICATOR(403, "不是本机构的指标", "Not your agency's indicator"),
    NOT_YOUR_OBSERVATION(403, "不是本机构的观测", "Not your agency's observation"),
    NOT_YOUR_PROJECT(403, "不是本机构的专项", "Not your agency's project"),
    NOT_ASKED(403, "不是被征求意见的机构", "Your agency was not asked"),
    OWN_BODY(403, "不得单独决定本单位的工作", "Not alone over the work of one's own body"),
    FOUR_EYES(403, "须由他人审核", "Somebody else has to decide"),
    NOT_FOUND(404, "不存在", "Not found"),
    UNKNOWN_INDICATOR(404, "没有该指标", "No such indicator"),
    UNKNOWN_PROJECT(404, "没有该专项", "No such project"),
    UNKNOWN_PLAN(404, "没有该规划", "No such plan"),
    METHOD_NOT_ALLOWED(405, "不支持该方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "No such representation"),
    TOO_SLOW(408, "请求体发送过慢", "The body came too slowly"),
    CONCURRENT_CHANGE(409, "同时有另一处修改", "Changed by somebody else at the same time"),
    NOT_FINISHED(409, "尚未结束", "Not finished yet"),
    FINISHED(409, "已经结束", "Finished already"),
    OTHER_ASSESSMENT(409, "依据得出另一评估", "The facts give another assessment"),
    STALE_PRECONDITION(412, "前提条件已失效", "The precondition no longer holds"),
    TOO_LARGE(413, "请求体过大", "The body is too large"),
    ADDRESS_TOO_LONG(414, "网址过长", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持该内容类型", "Unsupported content type"),
    IDEMPOTENCY_KEY_REUSED(422, "幂等键已用于另一请求", "The key belongs to another request"),
    POSITION_BEYOND_END(422, "位置超出日志末尾", "The position lies beyond the end of the journal"),
    REVIEW_STATE(422, "当前审核状态不允许此决定", "Its review state does not allow this decision"),
    RULES_BROKEN(422, "违反规则", "Rules are broken"),
    PRECONDITION_REQUIRED(428, "需要前提条件", "A precondition is required"),
    TOO_MANY_REQUESTS(429, "请求过多", "Too many requests"),
    HEADERS_TOO_LARGE(431, "请求头过大", "The headers are too large"),
    INTERNAL(500, "内部错误", "Internal error"),
    NOT_IMPLEMENTED(501, "尚未实现", "Not implemented"),
    UNAVAILABLE(503, "暂时不可用", "Not available at the moment"),
    BUSY(503, "正忙", "Busy at the moment"),
    TOOK_TOO_LONG(503, "处理超时", "It took too long"),
    PROJECTION_BEHIND(503, "数据尚未追上", "The report has not caught up yet");

    private final int status;
    private final Text title;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
