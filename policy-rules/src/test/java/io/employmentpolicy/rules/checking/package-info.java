/**
 * 读取政策目录的测试。 / What rule files and policy folders may hold and what they are told when they hold something else: hostile files,
 * honest mistakes, random edits. A catalogue first, so that a new kind of mistake is one more line.
 */
@NullMarked
package io.employmentpolicy.rules.checking;

import org.jspecify.annotations.NullMarked;
