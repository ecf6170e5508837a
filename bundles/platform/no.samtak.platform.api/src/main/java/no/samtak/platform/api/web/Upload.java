// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/** A file that came with a form. */
@ProviderType
public interface Upload {
  /** The name as the browser gave it; for people to read, never a path to write to. */
  String filename();

  /** In bytes. */
  long size();

  /** A new stream from the start; the caller closes it. */
  InputStream open() throws IOException;
}
