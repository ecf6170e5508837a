// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body that is given up when it grows too large. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {
  private final int largest;
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private Flow.@Nullable Subscription subscription;

  /**
   * @param largest in bytes
   */
  BoundedBody(int largest) {
    this.largest = largest;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      if (read.size() + part.remaining() > largest) {
        if (subscription != null) {
          subscription.cancel();
        }
        body.completeExceptionally(new IOException("the answer is larger than " + largest));
        return;
      }
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      read.writeBytes(bytes);
    }
  }

  @Override
  public void onError(Throwable reason) {
    body.completeExceptionally(reason);
  }

  @Override
  public void onComplete() {
    body.complete(read.toByteArray());
  }
}
