band = a.paidMonths < 12 ? 0 : (a.paidMonths < 60 ? 12 : (a.paidMonths < 120 ? 18 : 24));
months = a.paidMonths >= 120 ? 24 : band + a.unspentMonths;
if (months > 24) { months = 24; }
gone = a.registeredMonths;
barred = a.stopped || a.drawing || (band <= gone && months > 0 && months <= gone) || (band <= gone + 1 && months > 0 && months <= gone + 1 && months <= a.drawnMonths);
entitled = a.involuntary && a.registered && a.seeking && (a.paidMonths >= 12 || a.unspentMonths > 0);
benefit = entitled && !barred ? months : 0;
yuan = 0;
if (a.hardToEmploy && a.flexible && a.monthsToRetirement > 0 && !a.drewBefore) {
    yuan = a.paysPension ? (a.paysMedical ? 800 : 600) : (a.paysMedical ? 200 : 0);
}
term = yuan == 0 ? 0 : (a.monthsToRetirement < 60 ? a.monthsToRetirement : 36);
return [benefit, yuan, term];
