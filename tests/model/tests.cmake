bindwright_test(thumbprinttest model)
bindwright_test(xmldocumenttest model)
bindwright_test(projecttest model)
bindwright_test(unifieddifftest model)
