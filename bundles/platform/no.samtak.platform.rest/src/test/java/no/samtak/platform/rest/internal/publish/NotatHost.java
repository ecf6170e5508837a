// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.rest.RestPath.Scope;
import no.samtak.platform.rest.internal.FrontServlet;
import no.samtak.platform.rest.internal.FrontServletAccess;
import no.samtak.platform.rest.internal.call.CurrentRequest;
import no.samtak.platform.rest.internal.call.ReplaysAccess;
import no.samtak.platform.rest.internal.openapi.ApiDocuments;
import no.samtak.platform.table.internal.FileTableWriter;
import no.samtak.testing.TestDatabase;

/** The front servlet with the note resource in it. */
public final class NotatHost implements AutoCloseable {
  private final CxfBus bus = new CxfBus();
  private final FakeAccess access = new FakeAccess();
  private final RestPublisher publisher =
      new RestPublisher(bus, access, access, new FileTableWriter(), Host.config());
  private final NotatResource resource;
  private final Publication publication;
  private final Host host;

  /** Starts. */
  public NotatHost() throws Exception {
    TestDatabase database = TestDatabase.h2();
    database.migrate("rest", FrontServlet.class);
    CurrentRequest request = new CurrentRequest(access);
    var replays = ReplaysAccess.connect(request, database.dataSource());
    resource = new NotatResource(request);
    publisher.paths = Host.paths();
    publication = publisher.publish(resource, Scope.TENANT, "notater", "notat");
    publisher.publish(new OpenResource(), Scope.NODE, "glemt", "glemt");
    host =
        new Host(
            access,
            "/api/*",
            FrontServletAccess.servlet(
                publisher, new ApiDocuments(publisher, access), access, Host.config(), replays));
  }

  /** Where it is. */
  public Host host() {
    return host;
  }

  /** Sets how far the module is open in the organisation. */
  public void door(Door door) {
    access.door = door;
  }

  /** How many notes have been made. */
  public int created() {
    return resource.created.get();
  }

  /** Returns when the slow request is inside. */
  public void awaitInside() throws InterruptedException {
    resource.inside.await();
  }

  /** Lets the slow request end. */
  public void letGo() {
    resource.goOn.countDown();
  }

  /** Takes the notes out. */
  public void take() {
    publisher.unpublish(publication);
  }

  /** Returns when the notes take no new request. */
  public void awaitGone() {
    while (publication.enter()) {
      publication.leave();
      Thread.onSpinWait();
    }
  }

  /** All that is published. */
  public Resources resources() {
    return publisher;
  }

  @Override
  public void close() {
    host.close();
    bus.stop();
  }
}
