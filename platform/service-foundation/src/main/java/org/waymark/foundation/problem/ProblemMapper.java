package org.waymark.foundation.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure is answered with problem+json, 401 and 403 included. */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String PROBLEM_JSON = "application/problem+json";

    private final HttpHeaders request;
    private final DatabaseProblems databaseProblems;
    private final DescribedPaths paths;

    ProblemMapper(HttpHeaders request, DatabaseProblems databaseProblems, DescribedPaths paths) {
        this.request = request;
        this.databaseProblems = databaseProblems;
        this.paths = paths;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refused(Refusal refusal) {
        RestResponse.ResponseBuilder<Problem> answer = RestResponse.ResponseBuilder.<Problem>create(
                        refusal.type().status())
                .entity(Problem.of(refusal, Language.of(request)))
                .type(PROBLEM_JSON);
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    RestResponse<Problem> withoutToken() {
        return refused(Refusal.of(
                        ProblemType.UNAUTHENTICATED,
                        "此操作需要有效的持有者令牌 (Authorization: Bearer)",
                        "This needs a valid bearer token in the Authorization header")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    /** As RFC 6750 has it: the challenge says that a token was sent. */
    @ServerExceptionMapper
    RestResponse<Problem> unusable(AuthenticationFailedException failure) {
        if (isOfIdentityServer(failure)) {
            return identityServerAway(failure);
        }
        Text detail = UnusableToken.of(failure).detail();
        return refused(Refusal.of(ProblemType.UNAUTHENTICATED, detail.zh(), detail.en())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""));
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException refused, ResourceInfo asked) {
        RolesAllowed allowed = asked.getResourceMethod().getAnnotation(RolesAllowed.class);
        List<String> may = allowed == null ? List.of() : List.of(allowed.value());
        String who = may.isEmpty() ? "-" : String.join(", ", may);
        return refused(Refusal.of(
                        ProblemType.FORBIDDEN,
                        "令牌中的角色不允许此操作；需要以下角色之一：" + who,
                        "The roles in the token do not allow this; it is for these alone: " + who)
                .with("may", may));
    }

    @ServerExceptionMapper
    RestResponse<Problem> answered(WebApplicationException answered, UriInfo uri, Request asked) {
        Response response = answered.getResponse();
        SortedSet<String> methods = paths.methods(uri.getPath());
        if (isOfRouting(response) && !methods.isEmpty() && !methods.contains(asked.getMethod())) {
            return methodNotAllowed(asked.getMethod(), methods);
        }
        if (response.getStatus() == 406) {
            return refused(Refusal.notAcceptable(paths.mediaTypes(asked.getMethod(), uri.getPath())));
        }
        ProblemType type =
                switch (response.getStatus()) {
                    case 404 -> ProblemType.NOT_FOUND;
                    case 413 -> ProblemType.TOO_LARGE;
                    case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
                    default -> response.getStatus() < 500 ? ProblemType.UNREADABLE : ProblemType.INTERNAL;
                };
        if (type == ProblemType.INTERNAL) {
            return failed(answered);
        }
        return refused(Refusal.of(type, type.title().zh(), type.title().en()));
    }

    /** The framework answers 404 as well where another class takes the same path with other methods. */
    private static boolean isOfRouting(Response response) {
        return response.getStatus() == 404 || response.getStatus() == 405;
    }

    private RestResponse<Problem> methodNotAllowed(String method, SortedSet<String> methods) {
        String allowed = String.join(", ", methods);
        return refused(Refusal.of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "此网址不支持 " + method + "；可用方法：" + allowed,
                        method + " is not taken here; these are: " + allowed)
                .withHeader(HttpHeaders.ALLOW, allowed));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> failed(Throwable failure) {
        Optional<Refusal> database = databaseProblems.of(failure);
        if (database.isPresent()) {
            LOG.warnf("Answered %d: %s", database.get().type().status(), failure.getMessage());
            return refused(database.get());
        }
        if (isOfIdentityServer(failure)) {
            return identityServerAway(failure);
        }
        if (CallerHasGone.explains(failure)) {
            LOG.debugf("The caller has gone: %s", failure.getMessage());
            return RestResponse.ResponseBuilder.<Problem>create(CallerHasGone.STATUS)
                    .build();
        }
        UUID reference = UUID.randomUUID();
        LOG.errorf(failure, "Answered 500, reference %s", reference);
        return refused(Refusal.of(
                        ProblemType.INTERNAL,
                        "系统出错，日志编号 " + reference,
                        "Something broke here; the log names it by " + reference)
                .with("reference", reference.toString()));
    }

    private static boolean isOfIdentityServer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token holds cannot be told, so a client must not throw it away. */
    private RestResponse<Problem> identityServerAway(Throwable failure) {
        LOG.warnf("A token could not be verified: %s", failure.getMessage());
        return refused(Refusal.of(
                        ProblemType.UNAVAILABLE, "暂时无法验证令牌，请稍后重试", "Tokens cannot be verified at the moment; try again")
                .withHeader("Retry-After", "2"));
    }
}
