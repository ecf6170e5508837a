// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request's credentials show.
 *
 * @param user an open account
 * @param csrfToken what a form of this session must send; empty without a session
 * @param mustChangePassword whether the password is a one-time one
 * @param byCookie whether the browser sent the credentials by itself, so that CSRF must be checked
 * @param renewed a session that takes over from one whose time is half gone, or null
 */
public record Identity(
    User user,
    String csrfToken,
    boolean mustChangePassword,
    boolean byCookie,
    @Nullable Session renewed) {}
