/** 文件声明的事实。 / Facts that files declare: read, decided, written, asked for. */
@NullMarked
package io.employmentpolicy.rules.declared;

import org.jspecify.annotations.NullMarked;
