package io.employmentpolicy.rules.suggest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** 不是 UTF-8 文字的内容。 / What a file is that was saved in another form than as UTF-8 text, told by its first bytes. */
public enum ForeignBytes {
    /** What editors and spreadsheets call Unicode text. */
    UTF_16,
    /** A spreadsheet, new or old, under another name. */
    WORKBOOK,
    /** UTF-8 of which the end is missing: the last character is half there. */
    CUT,
    /** Text in a Chinese encoding, or anything else. */
    OTHER;

    /** 看头几个字节。 / By the first bytes of a file that is not UTF-8, or holds what no text holds. */
    public static ForeignBytes of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return UTF_16;
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return WORKBOOK;
        }
        return isCut(bytes) ? CUT : OTHER;
    }

    private static boolean isCut(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        boolean whole = StandardCharsets.UTF_8
                .newDecoder()
                .decode(left, CharBuffer.allocate(bytes.length), false)
                .isUnderflow();
        return whole && left.hasRemaining();
    }

    private static boolean begins(byte[] bytes, int... with) {
        boolean begins = bytes.length >= with.length;
        for (int i = 0; begins && i < with.length; i++) {
            begins = (bytes[i] & 0xFF) == with[i];
        }
        return begins;
    }
}
