import { CROCKFORD, crockford } from './crockford'
import { failure, success, type Result } from './result'

/** Letters of a code that carry something; one more checks them. */
const LETTERS = 9

/** Why a text is no code, before anything is looked up. */
export type CodeFailure =
  /** Not ten letters and digits. */
  | { readonly code: 'replyCodeIncomplete'; readonly found: string }
  /** A letter that no code contains, or that does not match the check digits: a typing error. */
  | { readonly code: 'replyCodeMistyped'; readonly found: string }

/** Twice a value in the field of 32 elements (x⁵ + x² + 1). */
const twice = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/**
 * The check letter of others. Each place has another power of two as its weight in the field of 32 elements, so that one
 * wrong letter, or two letters that changed places, never check (Damm's scheme over GF(32)).
 */
function checkLetter(letters: string): string {
  let sum = 0
  for (const letter of letters) sum = twice(sum) ^ CROCKFORD.indexOf(letter)
  return CROCKFORD[twice(sum)] ?? ''
}

const grouped = (letters: string): string => `${letters.slice(0, 5)}-${letters.slice(5)}`

/** A code to be read aloud and typed back: nine letters for the first 45 bits, one that checks them: `K7QD2-MXA9R`. */
export function checkedCode(bytes: Uint8Array): string {
  const letters = crockford(bytes, LETTERS)
  return grouped(letters + checkLetter(letters))
}

/** Reads a typed code: in any case, with or without spaces and hyphens, O for 0, I and L for 1. */
export function readCheckedCode(text: string): Result<string, CodeFailure> {
  const typed = text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const found = text.trim()
  if (typed.length !== LETTERS + 1) return failure({ code: 'replyCodeIncomplete', found })
  const fits =
    Array.from(typed).every((letter) => CROCKFORD.includes(letter)) &&
    checkLetter(typed.slice(0, LETTERS)) === typed.slice(LETTERS)
  return fits ? success(grouped(typed)) : failure({ code: 'replyCodeMistyped', found })
}
