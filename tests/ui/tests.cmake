bindwright_test(frametest ui)
bindwright_test(wordstest ui)
