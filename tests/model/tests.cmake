bindwright_test(thumbprinttest model)
