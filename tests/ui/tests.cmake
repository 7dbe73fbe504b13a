# bindwright_test(name ui)
bindwright_test(wordstest ui)
