import { ownEntry } from './own-entry'

/** How many signs the IBAN of a country of the SEPA area has (registre ISO 13616, countries listed by the EPC). */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
}

/** A letter counts as 10 to 35, a digit as itself. */
const valueOf = (sign: string): number => Number.parseInt(sign, 36)

/** The rest of the division by 97 of the signs as one number, the first four at the end. */
const rest = (iban: string): number =>
  Array.from(iban.slice(4) + iban.slice(0, 4)).reduce((sum, sign) => {
    const value = valueOf(sign)
    return (sum * (value > 9 ? 100 : 10) + value) % 97
  }, 0)

/**
 * Whether a text is an IBAN, in capitals and without spaces: the length of its country, of the SEPA area, and check digits
 * that make it 1 modulo 97 (ISO 13616, ISO 7064).
 */
export const isIban = (text: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z\d]+$/.test(text) &&
  text.length === ownEntry(LENGTHS, text.slice(0, 2)) &&
  rest(text) === 1
