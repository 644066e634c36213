import { expect, it } from 'vitest'
import { withoutNames } from '#shared/domain/indicators/without-names'
import { Territory } from '../../scenarios/territory'

/** The title and the reference under which an agreement is published that lends an agent of a registration number. */
function published(registrationNumber: string, title: string, reference = '2026-01') {
  const { agents, agreements } = new Territory('A')
    .lends('Marie')
    .terms({ title, reference })
    .file()
  return agreements
    .map((agreement) =>
      withoutNames(
        agreement,
        agents.map((agent) => ({ ...agent, registrationNumber })),
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
