# bindwright_test(name platform)
