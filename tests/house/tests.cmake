bindwright_test(housetest house)
