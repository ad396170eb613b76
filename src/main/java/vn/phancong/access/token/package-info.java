/** Tokens: the signing keys, what is checked, and the authorization server for where no other issuer is configured. */
@NullMarked
package vn.phancong.access.token;

import org.jspecify.annotations.NullMarked;
