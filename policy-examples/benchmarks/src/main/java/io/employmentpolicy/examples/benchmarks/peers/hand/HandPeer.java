package io.employmentpolicy.examples.benchmarks.peers.hand;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Findings;
import io.employmentpolicy.examples.benchmarks.peers.Peer;

/** 手写的规则。 / The common subset as plain Java on the flat bean: the limit nobody passes. */
public final class HandPeer implements Peer {
    private static final int LONGEST = 24;

    @Override
    public Findings decide(Applicant a) {
        int yuan = yuan(a);
        return new Findings(
                benefit(a), yuan, yuan == 0 ? 0 : a.getMonthsToRetirement() < 60 ? a.getMonthsToRetirement() : 36);
    }

    private static int benefit(Applicant a) {
        int band = band(a.getPaidMonths());
        int months = a.getPaidMonths() >= 120 ? LONGEST : Math.min(LONGEST, band + a.getUnspentMonths());
        boolean entitled = a.isInvoluntary()
                && a.isRegistered()
                && a.isSeeking()
                && (a.getPaidMonths() >= 12 || a.getUnspentMonths() > 0);
        boolean barred = a.isStopped() || a.isDrawing() || over(a, band, months);
        return entitled && !barred ? months : 0;
    }

    private static boolean over(Applicant a, int band, int months) {
        int gone = a.getRegisteredMonths();
        boolean ended = band <= gone && months > 0 && months <= gone;
        boolean used = band <= gone + 1 && months > 0 && months <= gone + 1 && months <= a.getDrawnMonths();
        return ended || used;
    }

    private static int band(int paid) {
        return paid < 12 ? 0 : paid < 60 ? 12 : paid < 120 ? 18 : LONGEST;
    }

    private static int yuan(Applicant a) {
        if (!a.isHardToEmploy() || !a.isFlexible() || a.getMonthsToRetirement() <= 0 || a.isDrewBefore()) {
            return 0;
        }
        return a.isPaysPension() ? a.isPaysMedical() ? 800 : 600 : a.isPaysMedical() ? 200 : 0;
    }
}
