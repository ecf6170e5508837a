// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import org.junit.jupiter.api.Test;

class InnfasingResourceTest {
  @Test
  void thePaperIsPdfWhereNothingElseIsAskedFor() {
    assertThat(InnfasingResource.format("", List.of())).isEqualTo(DokumentFormat.PDF);
    assertThat(InnfasingResource.format("DOCX", List.of())).isEqualTo(DokumentFormat.DOCX);
    assertThatThrownBy(() -> InnfasingResource.format("odt", List.of()))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
  }
}
