import { describe, expect, it } from 'vitest'
import { agentNames } from '#shared/domain/agents/agent-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { hoursCalendar } from '#shared/wording/hours-calendar'
import { translator } from '#shared/wording/translator'
import { recordTime } from '../../src-main/use-cases/record-time'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { calendar, event, refused } from './calendar-file'
import { fates, keep, open, rehearse, valley } from './import-desk'
import { Office, well } from './office'

/** Hours of a day for one body, some of them for an activity. */
const TWO_ACTIVITIES = [
  'Agent;Date;Collectivité;Activité;Tâche;Durée',
  'Marie Dupont;02/03/2026;A;;Accueil;2h',
  'Marie Dupont;02/03/2026;A;urbanisme;Permis;1h30',
].join('\r\n')

/** What becomes of the hours that an office keeps, in another office that takes in the calendar of them. */
async function takenAgain(office: Office, language: 'fr' | 'en', into: Office) {
  const span = { from: month('2026-03'), to: month('2026-03') }
  const sheets = await office.keeper.readTimesheets({ agentIds: null, ...span })
  const { agents, collectivities } = office.keeper.registers()
  const marie = agents.get('Marie')
  if (marie === undefined) throw new Error('Marie is not known')
  const written = hoursCalendar(
    {
      agent: marie,
      called: agentNames([...agents.values()]).get('Marie') ?? '',
      year: 2026,
      sheets,
      nameOf: (id) => bodyNames([...collectivities.values()]).get(id) ?? id,
      today: day('2027-01-14'),
    },
    translator(language),
  )
  const file = well(await open(into, written, null, 'Heures.ics'))
  return fates(await rehearse(into, file)).map((fate) => fate.replace(/^\d+ /, ''))
}

describe('a calendar that this program has written', () => {
  it.each(['fr', 'en'] as const)('is taken in again as the same hours (%s)', async (language) => {
    const office = valley()
    well(await keep(office, well(await open(office, TWO_ACTIVITIES))))
    const marie = office.keeper.registers().agents.get('Marie')
    if (marie === undefined) throw new Error('Marie is not known')
    well(await saveAgent(office, { ...marie, firstName: 'Anne' }))
    expect(await takenAgain(office, language, office)).toEqual(['skipped 120>120', 'skipped 90>90'])
  })

  it('is taken in again where two agents and two bodies have one name', async () => {
    const file = await valley().file()
    const agents = file.agents.map((agent) => ({ ...agent, firstName: 'Anne' }))
    const collectivities = file.collectivities.map((body) => ({ ...body, name: 'Oigny' }))
    const office = new Office({ ...file, agents, collectivities })
    const text = TWO_ACTIVITIES.replaceAll('Marie Dupont', 'Marie')
    well(await keep(office, well(await open(office, text))))
    expect(await takenAgain(office, 'fr', office)).toEqual(['skipped 120>120', 'skipped 90>90'])
  })

  it('leaves on their day hours that were made longer, past midnight from their beginning', async () => {
    const office = valley()
    const line = 'Marie Dupont;02/03/2026;A;20:00;2h'
    const file = await open(office, `Agent;Date;Collectivité;Début;Durée\n${line}`)
    well(await keep(office, well(file)))
    // Its length is typed over, its beginning stays.
    const longer = {
      ...{ day: day('2026-03-02'), collectivityId: 'A', task: '', start: 1200 },
      minutes: minutes(420),
    }
    well(await recordTime(office, { sheets: [{ agentId: 'Marie', lines: [longer] }] }))
    expect(await takenAgain(office, 'fr', office)).toEqual(['skipped 420>420'])
    expect(await takenAgain(office, 'fr', valley())).toEqual(['added 420'])
  })
})

describe('an entry of a day that is not of this program', () => {
  it('is asked about: what its title ends with may be a time of the day', async () => {
    const council = event('UID:1', 'DTSTART;VALUE=DATE:20260302', 'SUMMARY:Commune A : 18 h 30')
    expect(await refused(calendar(council))).toHaveLength(1)
  })
})
