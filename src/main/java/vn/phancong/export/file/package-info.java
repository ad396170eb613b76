/** The kinds of file that a table can become. */
@NullMarked
package vn.phancong.export.file;

import org.jspecify.annotations.NullMarked;
