/** Units of money other than the euro, in a title or a heading: "Traitement (k€)", "en milliers d’euros", "Montant en centimes", "Tarif (CHF)". */
const OTHER =
  /(?<!\p{L})(?:[km]\s?€|[km]\s?eur(?:os?)?|milliers?|millions?|(?<!euros? et |au )centimes?|cts|(?:in|en) cents|chf|usd|gbp|xpf|us ?\$|dollars?|francs? (?:suisses?|cfp))(?!\p{L})|[$£]/iu

/** Whether amounts under that title, or below that heading, are in another unit than euros. */
export const hasOtherUnit = (text: string): boolean => OTHER.test(text)
