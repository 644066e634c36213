import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearAround } from '#shared/kernel/year-around'
import { daySentence } from '#shared/wording/day-sentence'
import { translator } from '#shared/wording/translator'

it('says of a day with the name of another one which day it is', () => {
  const said = (text: string) => daySentence(text, translator('fr'), yearAround(day('2026-03-15')))
  const tuesday = '« lundi 3/3 » : le 3 mars 2026 est un mardi. Corrigez le jour ou la date.'
  expect(said('lundi 3/3')).toBe(tuesday)
  expect(said('lundi 30/2')).toBe(
    '« lundi 30/2 » n’est pas un jour du calendrier. Écrivez par exemple 14/01/2027.',
  )
})

it('asks for the day of a field in which nothing is typed', () => {
  expect(daySentence(' ', translator('fr'))).toBe('Donnez un jour, par exemple 14/01/2027.')
})
