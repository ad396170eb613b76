/** The HTTP door of the exports. */
@NullMarked
package vn.phancong.export.web;

import org.jspecify.annotations.NullMarked;
