import { expect, it } from 'vitest'
import { typedAhead } from '../../../src-renderer/ui/type-ahead'

const names = [
  'Avot',
  'Étalante',
  'Marey',
  'Messigny',
  'Saint-Martin',
  'Saint-Seine',
  'SIVOS du Mont',
]

let clock = 0
/** Strikes keys one after the other, after a pause; answers where the last one led. */
function strike(keys: string, at = 0): string | null {
  clock += 5000
  let place: number | null = null
  for (const key of keys) {
    clock += 100
    const struck = { key, timeStamp: clock, ctrlKey: false, altKey: false, metaKey: false }
    place = typedAhead(struck, {
      count: names.length,
      at: place ?? at,
      textOf: (of) => names[of] ?? '',
    })
  }
  return place === null ? null : (names[place] ?? null)
}

it('letters lead to the first entry that begins with them, without accents', () => {
  expect(strike('e')).toBe('Étalante')
  expect(strike('mes')).toBe('Messigny')
  expect(strike('saints')).toBe('Saint-Seine')
  expect(strike('x')).toBeNull()
})

it('the same letter again leads on, and around', () => {
  expect(strike('mm')).toBe('Messigny')
  expect(strike('m', names.indexOf('Messigny'))).toBe('Marey')
})

it('an entry with a word that begins so is found where none begins so itself', () => {
  expect(strike('mo')).toBe('SIVOS du Mont')
})
