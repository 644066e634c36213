import { makeTerritory } from '../bench/territory'
import {
  BELOW_IN_AUGUST,
  correctedYear,
  grantsOverCost,
  informalPractice,
  meetingCommittee,
  mergedCommunes,
  yearToCome,
  yearWithHole,
} from '../hands/directors-years'
import type { Running } from '../hands/running'
import { drawnDashboard } from './dashboard-screens'
import type { Room } from './rooms'
import type { Screen } from './screen'

const AGREEMENT = '/conventions/convention-2024-07'

/** Shows the card with some words. */
const scrollTo =
  (words: RegExp) =>
  ({ window }: Running): Promise<void> =>
    window.getByText(words).first().scrollIntoViewIfNeeded()

/** What directors and councils look at. */
const DIRECTORS: readonly Screen[] = [
  { name: 'home-direction', address: '/', role: 'direction' },
  { name: 'dashboard', address: '/tableau-de-bord' },
  { name: 'indicators', address: '/tableau-de-bord/indicateurs' },
  { name: 'annual-report', address: '/tableau-de-bord/rapport' },
  { name: 'savings', address: '/tableau-de-bord/economies' },
  { name: 'council-sheet', address: '/tableau-de-bord/fiche-conseil' },
  { name: 'comparison-room', address: '/simulation/comite' },
  { name: 'spare-cents', address: '/simulation/comite?vue=centimes' },
]

const directorsOf = (prefix: string): readonly Screen[] =>
  DIRECTORS.map((screen) => ({ ...screen, name: `${prefix}-${screen.name}` }))

/** Years at the edge of what directors look at. */
export const DIRECTORS_ROOMS: readonly Room[] = [
  {
    name: 'grants above the cost',
    opens: { workspace: grantsOverCost },
    screens: [...directorsOf('grants'), drawnDashboard('grants-dashboard-charts')],
  },
  {
    name: 'two communes that became one in the year',
    opens: { workspace: mergedCommunes },
    screens: [...directorsOf('merged'), drawnDashboard('merged-dashboard-charts')],
  },
  {
    name: 'corrections below zero',
    opens: { workspace: correctedYear },
    screens: [
      ...directorsOf('corrected'),
      drawnDashboard('corrected-dashboard-charts'),
      drawnDashboard('corrected-dashboard-body', BELOW_IN_AUGUST),
    ],
  },
  {
    name: 'nothing entered yet',
    opens: { workspace: yearToCome },
    screens: [...directorsOf('to-come'), drawnDashboard('to-come-dashboard-charts')],
  },
  {
    name: 'a year with a hole',
    opens: { workspace: yearWithHole },
    screens: [...directorsOf('hole'), drawnDashboard('hole-dashboard-charts')],
  },
  {
    name: 'one body alone',
    opens: {
      workspace: () => makeTerritory({ agents: 2, collectivities: 1, years: 10, lines: 2400 }),
    },
    screens: [...directorsOf('alone'), drawnDashboard('alone-dashboard-charts')],
  },
  {
    name: 'a committee that meets',
    opens: { workspace: meetingCommittee },
    screens: [
      { name: 'committee-home', address: '/' },
      { name: 'committee-home-finance', address: '/', role: 'finance' },
      { name: 'committee-home-direction', address: '/', role: 'direction' },
      {
        name: 'committee-agreement',
        address: AGREEMENT,
        first: scrollTo(/Ordre du jour proposé|Proposed agenda/),
      },
    ],
  },
  {
    name: 'a practice without a written agreement',
    opens: { workspace: informalPractice },
    screens: [
      {
        name: 'informal-agreement',
        address: AGREEMENT,
        first: scrollTo(/De la pratique à la convention|From practice to agreement/),
      },
    ],
  },
]
