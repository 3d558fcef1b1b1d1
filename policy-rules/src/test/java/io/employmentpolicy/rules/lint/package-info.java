/** 查找的测试。 / What the lints rest on. */
@NullMarked
package io.employmentpolicy.rules.lint;

import org.jspecify.annotations.NullMarked;
