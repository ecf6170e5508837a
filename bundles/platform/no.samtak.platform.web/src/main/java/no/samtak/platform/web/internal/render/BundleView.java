// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import java.util.Map;
import no.samtak.platform.api.text.Texts;

/**
 * What the web knows of one bundle: templates, texts and static files. Held only by the bundle's
 * registered pages; with the last of them it goes, and with it every reference to the bundle.
 */
public final class BundleView {
  private final String name;
  private final ClassLoader loader;
  private final PageTexts texts;
  private final Templates templates;
  private final StaticFiles files;

  /**
   * @param name the bundle's symbolic name
   * @param loader the bundle's class loader
   * @param files the bundle's static files
   * @param behind texts to look in after the bundle's own
   */
  public BundleView(String name, ClassLoader loader, StaticFiles files, Texts... behind) {
    this.name = name;
    this.loader = loader;
    this.files = files;
    Texts[] layers = new Texts[behind.length + 1];
    layers[0] = Texts.of(loader);
    System.arraycopy(behind, 0, layers, 1, behind.length);
    this.texts = new PageTexts(layers);
    this.templates = new Templates(loader);
  }

  public String name() {
    return name;
  }

  /** Whether this is the view of the bundle that the class loader belongs to. */
  public boolean isOf(ClassLoader other) {
    return loader == other;
  }

  public PageTexts texts() {
    return texts;
  }

  public StaticFiles files() {
    return files;
  }

  /** Address of the static files, with the hash of their content, so that they can be kept. */
  public String staticRoot() {
    return "/static/" + name + "/" + files.hash();
  }

  /** Renders a template of the bundle. */
  public String render(String template, Map<String, Object> model, Rendering rendering) {
    Rendering before = rendering.enter();
    try {
      return templates.render(template, model);
    } finally {
      Rendering.restore(before);
    }
  }
}
