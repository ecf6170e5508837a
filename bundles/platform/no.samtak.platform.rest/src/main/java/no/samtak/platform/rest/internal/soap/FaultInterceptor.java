// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.xml.namespace.QName;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.rest.internal.call.Wishes;
import no.samtak.platform.rest.internal.problem.Answer;
import no.samtak.platform.rest.internal.problem.Problems;
import no.samtak.platform.rest.internal.problem.Words;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes every fault the platform's: kind, text in the caller's language, fields. */
final class FaultInterceptor extends AbstractSoapInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(FaultInterceptor.class);

  private final Problems problems;
  private final Words words;

  FaultInterceptor(Problems problems, Words words) {
    super(Phase.SETUP);
    this.problems = problems;
    this.words = words;
  }

  @Override
  public void handleMessage(SoapMessage message) {
    Exception thrown = message.getContent(Exception.class);
    Message in = message.getExchange().getInMessage();
    if (thrown == null
        || in == null
        || !(in.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest call)) {
      return;
    }
    Answer answer =
        problems.answer(
            cause(thrown, message.getExchange()),
            words,
            Wishes.language(call.getHeader("Accept-Language")),
            call);
    SoapFault fault =
        new SoapFault(answer.problem().detail(), code(message, answer.status() < 500));
    fault.setDetail(FaultText.detail(answer.problem()));
    if (answer.status() == ErrorKind.UNAUTHENTICATED.status()) {
      // Only here does HTTP say it too, so that a client may send its credentials.
      fault.setStatusCode(answer.status());
      challenge(in, answer);
    }
    if (call.getMethod().equals("GET")) {
      // A part of the WSDL that is not there.
      fault.setStatusCode(ErrorKind.NOT_FOUND.status());
    }
    message.setContent(Exception.class, fault);
  }

  private static void challenge(Message in, Answer answer) {
    if (in.get(AbstractHTTPDestination.HTTP_RESPONSE) instanceof HttpServletResponse response) {
      response.setHeader(
          "WWW-Authenticate", answer.headers().getOrDefault("WWW-Authenticate", "Bearer"));
    }
  }

  /** What fails before the operation is known is a message that CXF cannot read. */
  private static Throwable cause(Exception thrown, Exchange exchange) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof DomainException) {
        return t;
      }
    }
    if (exchange.get(Soap.ENTERED) != null) {
      return thrown;
    }
    LOG.debug("A SOAP message could not be read", thrown);
    return new DomainException(ErrorKind.INVALID, Text.of("feil.lesbarhet", Text.of("soap.form")));
  }

  private static QName code(SoapMessage message, boolean callers) {
    return callers ? message.getVersion().getSender() : message.getVersion().getReceiver();
  }
}
