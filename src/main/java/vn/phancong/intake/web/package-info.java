/** The door for files. */
@NullMarked
package vn.phancong.intake.web;

import org.jspecify.annotations.NullMarked;
