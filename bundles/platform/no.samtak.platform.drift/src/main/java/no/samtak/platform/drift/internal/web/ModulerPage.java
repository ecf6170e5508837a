// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.Upload;
import no.samtak.platform.drift.internal.modul.Bestilling;
import no.samtak.platform.drift.internal.modul.Kar;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modulavvik;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import no.samtak.platform.drift.internal.node.Nodetjeneste;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /drift/moduler}: the modules and what was done; below it {@code <modul>} and {@code
 * operasjon/<id>}, which shows how far an operation has come while it goes on.
 */
@Component(service = Page.class)
@PagePath(
    segment = "moduler",
    scope = PagePath.Scope.NODE,
    nav = "drift.nav",
    navOrder = 10,
    navIcon = "flagg")
@RequireRole(Role.OPERATOR)
public final class ModulerPage implements Page {
  private static final String OPERATION = "operasjon";

  private final Modultjeneste moduler;
  private final Nodetjeneste noder;

  @Activate
  public ModulerPage(@Reference Modultjeneste moduler, @Reference Nodetjeneste noder) {
    this.moduler = moduler;
    this.noder = noder;
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return list(request);
    }
    if (rest.size() == 2 && rest.get(0).equals(OPERATION)) {
      Moduloperasjon o = moduler.finn(rest.get(1)).orElseThrow(DomainException::notFound);
      OperasjonModell modell = OperasjonModell.of(o);
      return new PageResponse.View("operasjon", modell.tittel(), Map.of("op", modell));
    }
    if (rest.size() == 1) {
      return module(moduler.modul(rest.get(0)).orElseThrow(DomainException::notFound));
    }
    throw DomainException.notFound();
  }

  private PageResponse list(PageRequest request) {
    List<Modul> all = moduler.moduler();
    PageQuery query = new PageQuery(10, request.param("etter").orElse(null));
    Slice<Moduloperasjon> done = moduler.operasjoner(query);
    Map<String, Object> model = new HashMap<>();
    List<Nodetjeneste.Oversikt> nodene = noder.noder();
    model.put(
        "moduler",
        all.stream()
            .map(m -> ModulModell.of(m, NoderPage.fordeling(nodene, m.navn(), m.tilstand())))
            .toList());
    model.put("avvik", moduler.avvik().stream().map(ModulerPage::avvik).toList());
    model.put(
        "andreNoder",
        nodene.stream()
            .filter(o -> !o.rad().egen() && !o.avvik().isEmpty())
            .map(o -> o.rad())
            .toList());
    model.put("pagar", moduler.pagar().map(OperasjonModell::of).stream().toList());
    model.put("operasjoner", done.rows().stream().map(OperasjonModell::of).toList());
    model.put("neste", done.next() == null ? "" : done.next());
    return new PageResponse.View("moduler", Text.of("drift.tittel"), model);
  }

  private PageResponse module(Modul modul) {
    Map<String, Object> model = new HashMap<>();
    model.put(
        "modul",
        ModulModell.of(modul, NoderPage.fordeling(noder.noder(), modul.navn(), modul.tilstand())));
    model.put("avvik", moduler.avvik(modul).map(ModulerPage::avvik).stream().toList());
    model.put("pagar", moduler.pagar().map(OperasjonModell::of).stream().toList());
    model.put(
        "typer", types(modul).stream().map(t -> new Valg(t.name(), "drift.type." + t)).toList());
    model.put(
        "versjoner",
        modul.tilgjengelige().stream().map(v -> new Valg(v.toString(), v.toString())).toList());
    model.put(
        "andre",
        moduler.moduler().stream()
            .filter(m -> m.versjon() == null && !m.tilgjengelige().isEmpty())
            .map(m -> new Valg(m.navn(), m.tittel()))
            .toList());
    model.put("glem", modul.versjon() == null && modul.onske() != null);
    model.put("nodstopp", modul.versjon() != null && modul.tilstand() != Modultilstand.STOPPET);
    return new PageResponse.View("modul", Text.of("drift.enModul", modul.tittel()), model);
  }

  /**
   * What is not as wanted.
   *
   * @param tekst a sentence
   * @param hvorfor why it could not be made so, as far as that is known
   */
  public record AvvikModell(Text tekst, List<Text> hvorfor) {
    public AvvikModell {
      hvorfor = List.copyOf(hvorfor);
    }
  }

  private static AvvikModell avvik(Modulavvik a) {
    return new AvvikModell(a.tekst(), a.hvorfor() == null ? List.of() : List.of(a.hvorfor()));
  }

  /**
   * What can be done with the module as it stands; the emergency stop and the forgetting have forms
   * of their own.
   */
  private static List<Operasjonstype> types(Modul modul) {
    List<Operasjonstype> types = new ArrayList<>();
    if (modul.versjon() == null) {
      if (!modul.tilgjengelige().isEmpty()) {
        types.add(Operasjonstype.INN);
      }
      return types;
    }
    types.add(
        modul.tilstand() == Modultilstand.STOPPET ? Operasjonstype.START : Operasjonstype.STOPP);
    types.add(Operasjonstype.OPPGRADER);
    types.add(Operasjonstype.UT);
    types.add(Operasjonstype.BYTT);
    return types;
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return upload(request);
    }
    if (rest.size() == 1) {
      return order(request, rest.get(0));
    }
    throw DomainException.notFound();
  }

  private PageResponse upload(PageRequest request) {
    Optional<Upload> chosen = request.file("fil").filter(f -> f.size() > 0);
    if (chosen.isEmpty()) {
      throw wrong("fil", Text.of("drift.feil.ingenValgt"));
    }
    try (InputStream in = chosen.get().open()) {
      Kar kar = moduler.motta(in, request.param("sum").orElse(null));
      return new PageResponse.Redirect(
          request.pagePath() + "/" + kar.navn(),
          Text.of("drift.last.kvittering", kar.tittel(), kar.versjon().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DomainException e) {
      throw atField("fil", e);
    }
  }

  private PageResponse order(PageRequest request, String modul) {
    Operasjonstype type = type(request.param("type").orElse(""));
    try {
      Moduloperasjon begun =
          moduler.bestill(
              new Bestilling(
                  type,
                  modul,
                  request.param("versjon").map(Modulversjon::of).orElse(null),
                  type == Operasjonstype.BYTT ? request.param("nyModul").orElse(null) : null,
                  request.param("grunn").orElse(""),
                  request.param("bekreft").orElse(null)),
              Ids.next());
      return new PageResponse.Redirect(
          request.pagePath() + "/" + OPERATION + "/" + begun.id(), null);
    } catch (DomainException e) {
      throw atField("type", e);
    }
  }

  private static Operasjonstype type(String name) {
    for (Operasjonstype type : Operasjonstype.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw wrong("type", Text.of("drift.feil.type"));
  }

  /** Shown at the form, with what was typed, and not as a page of its own. */
  private static DomainException atField(String field, DomainException e) {
    boolean hasField = !e.fields().isEmpty();
    boolean ofForm =
        e.kind() == ErrorKind.CONFLICT
            || e.kind() == ErrorKind.INVALID
            || e.kind() == ErrorKind.TOO_LARGE;
    return hasField || !ofForm ? e : invalid(field, e.text(), e);
  }

  private static DomainException wrong(String field, Text text) {
    return invalid(field, text, null);
  }

  private static DomainException invalid(String field, Text text, @Nullable Throwable cause) {
    return new DomainException(
        ErrorKind.INVALID, Text.of("feil.ugyldig"), List.of(new FieldError(field, text)), cause);
  }
}
