// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node's library and what the nodes share: what comes into the library is shared, and what
 * others have shared is fetched, with its sum and its signature checked as if somebody had uploaded
 * it here.
 */
final class Deltlager {
  private static final Logger LOG = LoggerFactory.getLogger(Deltlager.class);

  private final Modullager lager;
  private final Modulfiler filer;
  private final Path folder;
  private final Map<String, Text> avviste = new ConcurrentHashMap<>();

  /**
   * @param folder for files on their way
   */
  Deltlager(Modullager lager, Modulfiler filer, Path folder) {
    this.lager = lager;
    this.filer = filer;
    this.folder = folder;
  }

  /** Shares a file of the library. It is in use here whether that goes well or not. */
  void del(Kar kar) {
    try {
      if (filer.liste().stream().noneMatch(f -> f.sha512().equals(kar.sha512()))) {
        filer.lagre(
            new Modulfiler.Fil(kar.navn(), kar.versjon(), kar.sha512(), Files.size(kar.fil())),
            kar.fil());
        LOG.info("Shared the file of {} {} with the other nodes", kar.navn(), kar.versjon());
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "The file of {} {} could not be shared with other nodes; it is in use here",
          kar.navn(),
          kar.versjon(),
          e);
    }
  }

  /** Shares what is wanted and nobody has shared: files from before nodes shared any. */
  void delOnskede(List<Onske> onsker) {
    List<Modulfiler.Fil> delte = filer.liste();
    for (Onske o : onsker) {
      if (delte.stream().noneMatch(f -> gjelder(f, o.modul(), o.versjon()))) {
        lager.innKjent().stream()
            .filter(k -> k.navn().equals(o.modul()) && k.versjon().equals(o.versjon()))
            .findFirst()
            .ifPresent(this::del);
      }
    }
  }

  /** Fetches what others have shared and this library lacks; what is refused is told once. */
  void hentNye() {
    Set<String> egne = lager.tilgjengelige().stream().map(Kar::sha512).collect(Collectors.toSet());
    for (Modulfiler.Fil fil : filer.liste()) {
      if (!avviste.containsKey(fil.sha512()) && !egne.contains(fil.sha512())) {
        try {
          hent(fil);
        } catch (DomainException e) {
          LOG.warn(
              "The shared file of {} {} is not taken: {}",
              fil.modul(),
              fil.versjon(),
              Loggtekst.av(e.text()));
        }
      }
    }
  }

  /**
   * The module's file, from the library, the shelf, or the other nodes.
   *
   * @param versjon null = the newest there is
   * @param filsum how its sum must begin; null = any
   * @throws Modulunntak AVVIST where nobody has it
   * @throws DomainException as {@link Modullager#legg}, where one is shared and may not be taken
   */
  Kar skaff(String navn, @Nullable Modulversjon versjon, @Nullable String filsum)
      throws Modulunntak {
    Optional<Kar> her = lager.finn(navn, versjon);
    if (her.isPresent() && (filsum == null || her.get().sha512().startsWith(filsum))) {
      return her.get();
    }
    if (versjon != null) {
      for (Modulfiler.Fil fil : filer.liste()) {
        if (gjelder(fil, navn, versjon) && (filsum == null || fil.sha512().startsWith(filsum))) {
          return hent(fil);
        }
      }
    }
    // Another content of the same snapshot is better than none; a release has one content only.
    return her.orElseThrow(
        () ->
            Modulunntak.avvist(
                "drift.feil.ingenFil", navn, versjon == null ? "" : versjon.toString()));
  }

  private static boolean gjelder(Modulfiler.Fil fil, String navn, Modulversjon versjon) {
    return fil.modul().equals(navn) && fil.versjon().equals(versjon);
  }

  private Kar hent(Modulfiler.Fil fil) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "delt", ".part");
      try {
        if (!filer.hent(fil.sha512(), part)) {
          throw new DomainException(
              no.samtak.platform.api.error.ErrorKind.INVALID, Text.of("drift.feil.sum"));
        }
        Kar kar = lager.legg(part, fil.sha512());
        avviste.remove(fil.sha512());
        LOG.info("Fetched the file of {} {} from the other nodes", kar.navn(), kar.versjon());
        return kar;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw Filfeil.disk(e);
    } catch (DomainException e) {
      avviste.put(fil.sha512(), e.text());
      throw e;
    }
  }
}
