// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The one bus of the node's own servers, with a transport that no other servlet serves. */
@Component(service = CxfBus.class)
public final class CxfBus {
  private final Bus bus;
  private final HTTPTransportFactory transport =
      new HTTPTransportFactory(new DestinationRegistryImpl());

  /** Starts the bus. */
  @Activate
  public CxfBus() {
    this.bus = inCxf(() -> new CXFBusFactory().createBus());
    // Work that is moved to another thread would find nobody signed in there.
    bus.setProperty("org.apache.cxf.oneway.useOriginalThread", true);
    DestinationFactoryManager factories = bus.getExtension(DestinationFactoryManager.class);
    for (String transportId : HTTPTransportFactory.DEFAULT_NAMESPACES) {
      factories.registerDestinationFactory(transportId, transport);
    }
    bus.setProperty("skip.default.json.provider.registration", true);
  }

  @Deactivate
  void stop() {
    bus.shutdown(true);
  }

  /** The bus. */
  public Bus bus() {
    return bus;
  }

  /** Makes the destinations; their addresses are internal and never matched against a request. */
  public HTTPTransportFactory transport() {
    return transport;
  }

  /** Runs work with CXF's class loader as the thread's, which its own look-ups need. */
  public static <T> T inCxf(java.util.function.Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Bus.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
