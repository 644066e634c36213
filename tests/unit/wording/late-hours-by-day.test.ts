import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { objectionSentence } from '#shared/wording/objection-sentence'
import { translator } from '#shared/wording/translator'

const sentence = (language: 'fr' | 'en'): string =>
  objectionSentence(
    {
      code: 'lateHoursByDay',
      blocking: false,
      agentId: 'Marie',
      collectivityId: 'A',
      firstDay: day('2026-03-02'),
      minutes: minutes(180),
    },
    {
      agent: () => 'Marie Dupont',
      collectivity: () => 'Oigny',
    },
    translator(language),
  )

it('late hours that a price by the day leaves out are not said to be unbilled: another line of the list may bill them', () => {
  expect(sentence('fr')).not.toContain('non facturées')
  expect(sentence('fr')).toContain('aucun prix à la journée')
  expect(sentence('en')).not.toContain('not billed')
})
