@NullMarked
package vn.phancong.demo;

import org.jspecify.annotations.NullMarked;
