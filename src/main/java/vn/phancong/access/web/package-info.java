/** The locks on the doors over HTTP, and the pages for signing in. */
@NullMarked
package vn.phancong.access.web;

import org.jspecify.annotations.NullMarked;
