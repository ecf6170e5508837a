// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.problem;

import java.util.Set;
import java.util.function.Function;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.rest.internal.call.ApiCall;

/** Maps everything that a resource or CXF throws. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
  private final Problems problems;
  private final Words words;
  private final Function<String, Set<String>> allowed;

  /**
   * With the words of the resource's bundle.
   *
   * @param allowed the methods that an address takes
   */
  public ProblemMapper(Problems problems, Words words, Function<String, Set<String>> allowed) {
    this.problems = problems;
    this.words = words;
    this.allowed = allowed;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    ApiCall call = ApiCall.current();
    if (call == null) {
      return Response.serverError().build();
    }
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    Answer answer = problems.answer(thrown, words, call.language(), call);
    Response.ResponseBuilder response =
        Response.status(answer.status())
            .type(Problem.MEDIA_TYPE)
            .entity(Problems.json(answer.problem()));
    answer.headers().forEach(response::header);
    if (answer.status() == ErrorKind.METHOD_NOT_ALLOWED.status()) {
      response.header("Allow", String.join(", ", allowed.apply(call.getRequestURI())));
    }
    return response.build();
  }
}
