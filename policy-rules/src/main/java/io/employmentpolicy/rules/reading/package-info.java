/**
 * 政策目录的读取。 / From policy folders and their layers to an edition nobody has checked yet: one reader per kind of file, found by the
 * file's name. An entry is read as far as it can be understood by itself; whether entries fit each other is asked elsewhere.
 */
@NullMarked
package io.employmentpolicy.rules.reading;

import org.jspecify.annotations.NullMarked;
