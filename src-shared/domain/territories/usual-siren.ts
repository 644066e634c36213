import { checkDigit } from '../collectivities/business-number'

/**
 * The SIREN that most communes have: 21, the department, 0, the number of the commune, check digit. Communes made of others
 * have another one.
 */
export function usualSiren(inseeCode: string): string {
  const digits = `21${inseeCode.slice(0, 2)}0${inseeCode.slice(2)}`
  return /^\d+$/.test(digits) ? digits + checkDigit(digits) : ''
}
