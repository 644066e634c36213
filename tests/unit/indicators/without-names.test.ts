import { expect, it } from 'vitest'
import type { Agent } from '#shared/domain/agents/agent'
import { withoutNames } from '#shared/domain/indicators/without-names'
import { Territory } from '../../scenarios/territory'

/** The title and the reference under which an agreement is published that lends an agent of a registration number. */
function published(registrationNumber: string, title: string, reference = '2026-01') {
  return publishedOf({ registrationNumber }, title, reference)
}

/** The same of an agent of whom something else is known. */
function publishedOf(known: Partial<Agent>, title: string, reference = '2026-01') {
  const { agents, agreements } = new Territory('A')
    .lends('Marie')
    .terms({ title, reference })
    .file()
  return agreements
    .map((agreement) =>
      withoutNames(
        agreement,
        agents.map((agent) => ({ ...agent, ...known })),
        'Convention',
      ),
    )
    .map((one) => [one.title, one.reference])
}

it.each(['M0104', 'm-0104', '00104', 'A7'])(
  'a title with the registration number of an agent, %s, is published as its reference: it names who is lent to whoever has the list',
  (number) => {
    expect(published(number, `Mise à disposition, agent ${number}`)).toEqual([
      ['2026-01', '2026-01'],
    ])
    expect(published(number, 'Secrétariat partagé', `MAD ${number} 2026`)).toEqual([
      ['Secrétariat partagé', ''],
    ])
    expect(published(number, `Agent ${number}`, `MAD ${number}`)).toEqual([['Convention', '']])
  },
)

it.each(['1', '26', '2026', 'SECRETARIAT'])(
  'a registration number that is any word or a small number, %s, takes no title away',
  (number) => {
    const title = 'Secrétariat partagé, pôle 1 et 26 communes, 2026'
    expect(published(number, title)).toEqual([[title, '2026-01']])
  },
)

it.each([
  ['M0104', 'Agent M 0104'],
  ['M0104', 'Agent n° m-0104'],
  ['M-0104', 'Agent M0104'],
])(
  'a title that writes the registration number %s apart or together is one with it: %s',
  (number, title) => {
    expect(published(number, title)).toEqual([['2026-01', '2026-01']])
  },
)

it.each([
  ['DURAND-PETIT', 'Mise à disposition de Mme Durand'],
  ['Durand Petit', 'Temps partagé de Mme PETIT'],
  ['DURAND née PETIT', 'Mise à disposition de Mme Durand'],
  ['Durand (ép. Le Goff)', 'Mise à disposition de Mme Le Goff'],
  ['de la Fontaine-Moreau', 'Agent : M. Moreau'],
])(
  'a title with one of the last names of an agent, %s, names who is lent as both do: %s',
  (lastName, title) => {
    expect(publishedOf({ lastName }, title)).toEqual([['2026-01', '2026-01']])
  },
)

it.each([
  ['Saint-Martin', 'Secrétariat de Saint-Seine'],
  ['de la Fontaine', 'Secrétariat de la commune'],
  ['Le Goff', 'Le secrétariat partagé'],
  ['Durand née Petit', 'Aide à la petite enfance'],
  ['Durand-Bo', 'Agent né à Épône'],
])('words that only join last names, as in %s, take no title away: %s', (lastName, title) => {
  expect(publishedOf({ lastName }, title)).toEqual([[title, '2026-01']])
})
