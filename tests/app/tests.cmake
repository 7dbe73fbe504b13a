# bindwright_test(name app)
