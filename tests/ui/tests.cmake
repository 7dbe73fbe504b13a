# bindwright_test(name ui)
