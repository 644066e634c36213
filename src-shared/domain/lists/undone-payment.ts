import { foldText } from '#shared/kernel/fold-text'
import type { ListCell } from './list-kind'

/** Folded words of a payment that a bank took back. */
const UNDONE =
  /(?<!\bnon |\bnot |\bsans |\bapres )\b(?:annul(?:ee?s?|ation)|rejet(?:ee?s?|s)?|impayee?s?|extourn(?:ee?s?|e)|contre passee?s?|cancelled|rejected|reversed|unpaid)\b/
/** Those of one that is yet to come, in the state of a line. */
const TO_COME =
  /^(?:en attente|en cours|a payer|a venir|a regler|prevue?s?|non payee?s?|non reglee?s?|pending|planned|not paid)\b/

/**
 * What says that a payment was taken back or is yet to come: the state of its line, or its label. A refund may be labelled by what it
 * takes back.
 */
export const undoneIn = (cells: readonly ListCell[], isReceipt: boolean): string | undefined =>
  cells.find(({ field, text }) => {
    const folded = foldText(text)
    return field === 'state'
      ? UNDONE.test(folded) || TO_COME.test(folded)
      : field === 'reference' && isReceipt && UNDONE.test(folded)
  })?.text
