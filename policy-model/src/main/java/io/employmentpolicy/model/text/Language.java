package io.employmentpolicy.model.text;

/** 输出语言。 / The language an answer or message is printed in; always chosen by the caller, never taken from the machine. */
public enum Language {
    /** 中文。 / Chinese. */
    ZH,
    /** 英文。 / English. */
    EN
}
