import { foldText } from '#shared/kernel/fold-text'
import type { ListCell } from './list-kind'

/**
 * Folded words of a payment that a bank took back: they come first, or behind what they are said of. Further on they are about another
 * one ("suite au rejet du 12/02").
 */
const UNDONE =
  /(?:^(?:(?:le|ce|paiement|reglement|versement|virement|vir|sepa|prelevement|prlv|cheque|payment|transfer|est|a ete|was) )*|\b(?:puis|mais|then|but) )(?:annul(?:ee?s?|ation)(?! et remplace\b)|rejet(?:ee?s?|s)?|impayee?s?|extourn(?:ee?s?|e)|contre passee?s?|cancelled|rejected|reversed|unpaid)\b(?!.*\bregularise)/
/** The same at the end of a text that names nothing else ("remplace un titre annulé"). */
const UNDONE_LAST =
  /^(?!.*\b(?:non|not|remplace\w*|replaces?|suite|apres|after)\b).* (?:annule|rejete|extourne)e?s?$/
/** Those of one that is yet to come, in the state of a line. */
const TO_COME =
  /^(?:en attente|en cours|a payer|a venir|a regler|prevue?s?|non payee?s?|non reglee?s?|pending|planned|not paid)\b/

const isUndone = (folded: string): boolean => UNDONE.test(folded) || UNDONE_LAST.test(folded)

/**
 * What says that a payment was taken back or is yet to come: the state of its line, or its label. A refund may be labelled by what it
 * takes back.
 */
export const undoneIn = (cells: readonly ListCell[], isReceipt: boolean): string | undefined =>
  cells.find(({ field, text }) => {
    const folded = foldText(text)
    return field === 'state'
      ? isUndone(folded) || TO_COME.test(folded)
      : field === 'reference' && isReceipt && isUndone(folded)
  })?.text
