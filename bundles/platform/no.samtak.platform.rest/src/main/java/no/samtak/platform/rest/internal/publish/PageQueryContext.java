// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.util.List;
import javax.ws.rs.ext.Provider;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;

/** Gives {@code @Context PageQuery} from {@code antall} and {@code etter}. */
@Provider
public final class PageQueryContext implements ContextProvider<PageQuery> {
  @Override
  public PageQuery createContext(Message message) {
    var query =
        JAXRSUtils.getStructuredParams(
            (String) message.get(Message.QUERY_STRING), "&", true, false);
    return PageQuery.of(number(query.getFirst("antall")), query.getFirst("etter"));
  }

  private static int number(@Nullable String text) {
    if (text == null) {
      return PageQuery.DEFAULT;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw DomainException.invalid(List.of(new FieldError("antall", Text.of("feil.ikkeTall"))));
    }
  }
}
