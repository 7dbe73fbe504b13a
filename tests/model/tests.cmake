bindwright_test(thumbprinttest model)
bindwright_test(applytest model)
bindwright_test(fixestest model)
bindwright_test(rolecertificatestest model)
