import { describe, expect, it } from 'vitest'
import { agentName } from '#shared/domain/agents/agent'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { hoursCalendar } from '#shared/wording/hours-calendar'
import { translator } from '#shared/wording/translator'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { calendar, event, refused } from './calendar-file'
import { fates, keep, open, rehearse, valley } from './import-desk'
import { well } from './office'

/** Hours of a day for one body, some of them for an activity. */
const TWO_ACTIVITIES = [
  'Agent;Date;Collectivité;Activité;Tâche;Durée',
  'Marie Dupont;02/03/2026;A;;Accueil;2h',
  'Marie Dupont;02/03/2026;A;urbanisme;Permis;1h30',
].join('\r\n')

describe('a calendar that this program has written', () => {
  it.each(['fr', 'en'] as const)('is taken in again as the same hours (%s)', async (language) => {
    const office = valley()
    well(await keep(office, well(await open(office, TWO_ACTIVITIES))))
    const span = { from: month('2026-03'), to: month('2026-03') }
    const sheets = await office.keeper.readTimesheets({ agentIds: null, ...span })
    const { agents, collectivities } = office.keeper.registers()
    const marie = agents.get('Marie')
    if (marie === undefined) throw new Error('Marie is not known')
    const agent = { ...marie, firstName: 'Anne' }
    well(await saveAgent(office, agent))
    const written = hoursCalendar(
      {
        agent,
        called: agentName(agent),
        year: 2026,
        sheets,
        nameOf: (id) => collectivities.get(id)?.name ?? id,
        today: day('2027-01-14'),
      },
      translator(language),
    )
    const file = well(await open(office, written, null, 'Heures.ics'))
    expect(fates(await rehearse(office, file)).map((fate) => fate.replace(/^\d+ /, ''))).toEqual([
      'skipped 120>120',
      'skipped 90>90',
    ])
  })
})

describe('an entry of a day that is not of this program', () => {
  it('is asked about: what its title ends with may be a time of the day', async () => {
    const council = event('UID:1', 'DTSTART;VALUE=DATE:20260302', 'SUMMARY:Commune A : 18 h 30')
    expect(await refused(calendar(council))).toHaveLength(1)
  })
})
