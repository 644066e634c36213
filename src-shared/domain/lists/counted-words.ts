import { foldText } from '#shared/kernel/fold-text'
import { foldTitle } from '../imports/fold-title'
import type { RatedName } from '../keys/prices/rated-name'

/** Beginnings of what people write for what is counted; the longest come first where one begins another. */
const COUNTED: readonly (readonly [string, RatedName])[] = [
  ['heure prevue', 'hourContracted'],
  ['heures prevues', 'hourContracted'],
  ['heure contract', 'hourContracted'],
  ['hour planned', 'hourContracted'],
  ['heure', 'hourActual'],
  ['hour', 'hourActual'],
  ['jour', 'day'],
  ['day', 'day'],
  ['mois', 'monthBeneficiary'],
  ['month', 'monthBeneficiary'],
]

/** Some of these hours or days only: no line counts them. */
const SOME_ONLY = /\b(?:nuits?|dimanches?|feries?|supplementaires?|au dela|beyond|night|overtime)\b/

/** What a text says is counted; `undefined` where that is not known. */
export function countedIn(text: string): RatedName | undefined {
  const folded = foldText(text)
  if (SOME_ONLY.test(folded)) return undefined
  const known = COUNTED.find(([word]) => folded.startsWith(word))?.[1]
  return known === 'monthBeneficiary' && /\bagents?\b/.test(folded) ? 'monthAgent' : known
}

const HOURLY = /\b(?:heures?|horaires?|hours?|hourly)\b/
const DAILY = /(?<!\bmis(?:es?)? a )\bjours?\b|\bjournees?\b|\bjournali|\bday\b|\bdaily\b/
const MONTHLY = /\bmois\b|\bmensuel|\bmonth/

/** What the title of a column of prices says is counted: a word of `countedIn`; empty where it says nothing. */
export function countedInTitle(header: string): string {
  const title = foldTitle(header)
  if (HOURLY.test(title)) return 'heure'
  if (DAILY.test(title)) return /\b(?:demi|half)\b/.test(title) ? header : 'jour'
  return MONTHLY.test(title) ? 'mois' : ''
}

/** Folded titles of amounts with taxes: tariffs and prices are kept without. */
export const WITH_TAXES = /\bttc\b/

/** Words of a tariff of something else than a day or a month that is no hour either. */
const OTHERWISE =
  /\b(?:j|semaines?|hebdo\w*|week\w*|annuel\w*|(?:par|l) an|annual|yearly|forfait\w*|habitants?|vacations?)\b/

/** Folded titles of tariffs that are with taxes, or not of any hour: of a day, a month, a year, a night. */
export const NOT_HOURLY = new RegExp(
  `${WITH_TAXES.source}|${SOME_ONLY.source}|^(?!.*${HOURLY.source}).*(?:${DAILY.source}|${MONTHLY.source}|${OTHERWISE.source})`,
)

/** Whether the text of a unit is that of an hour ("heure", "€/h"), or says nothing but euros. */
export function isOfAnHour(text: string): boolean {
  const said = foldText(text).replace(/\beur(?:os?)?\b/g, '')
  return (
    said.trim() === '' ||
    (/\b(?:h|heures?|horaires?|hours?|hourly)\b/.test(said) && !SOME_ONLY.test(said))
  )
}

const PRICES = /\b(?:tarifs?|prix|couts?|tariffs?|prices?)\b/

/** What a text above the titles says of prices of something else than an hour; it may name a day, a month or a person for many reasons. */
const OTHER_ABOVE =
  /\b(?:par|per|a la|de) (?:demi )?(?:jour|journee|day|semaine|week|mois|month|an|year|habitant|vacation)\b(?! \d{1,2}\b)|\b(?:tarifs?|prix|couts?) (?:journaliers?|quotidiens?|hebdomadaires?|mensuels?|annuels?|forfait\w*)\b|\b(?:daily|weekly|monthly|annual|yearly) (?:tariffs?|prices?)\b/
const SOME_ABOVE = /\b(?:de nuit|du dimanche|des heures supplementaires|night|overtime)\b/

/** Whether a text above the titles says that its tariffs are of something else than an hour. */
export function isOfOtherTariffs(heading: string): boolean {
  const folded = foldText(heading)
  return (
    PRICES.test(folded) &&
    (WITH_TAXES.test(folded) ||
      SOME_ABOVE.test(folded) ||
      (OTHER_ABOVE.test(folded) && !HOURLY.test(folded)))
  )
}

/** Whether a text may say what a line counts: "heure" any hour, "mois" any month, and for an act whatever is not something else. */
export function agreesWith(rated: RatedName, text: string): boolean {
  const said = countedIn(text)
  switch (rated) {
    case 'unit':
      return said === undefined && /\p{Letter}{2}/u.test(text)
    case 'halfDay':
      return /^(?:demi|half)\b/.test(foldText(text))
    case 'hourBeyond':
      return said === 'hourActual' || /au dela|beyond/.test(foldText(text))
    case 'hourContracted':
      return said === 'hourContracted' || said === 'hourActual'
    case 'monthAgent':
      return said === 'monthAgent' || said === 'monthBeneficiary'
    case 'hourActual':
    case 'day':
    case 'monthBeneficiary':
    case 'payTimes':
    case 'percentOf':
      return said === rated
  }
}
