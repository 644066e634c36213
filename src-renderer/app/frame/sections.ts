import {
  IconAdjustmentsHorizontal,
  IconArrowsExchange,
  IconBeach,
  IconBook2,
  IconBuilding,
  IconCalendarWeek,
  IconChartBar,
  IconChecklist,
  IconCircleCheck,
  IconCoins,
  IconFileImport,
  IconFileText,
  IconHome,
  IconLayoutGrid,
  IconReceiptEuro,
  IconScale,
  IconSignature,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { paths } from '../../client/paths'

/** A screen in the navigation. */
export interface Section {
  readonly key:
    | 'home'
    | 'week'
    | 'units'
    | 'absences'
    | 'approvals'
    | 'hourRecords'
    | 'import'
    | 'agreements'
    | 'criteria'
    | 'collectivities'
    | 'agents'
    | 'costs'
    | 'allocation'
    | 'statements'
    | 'exchanges'
    | 'entries'
    | 'dashboard'
    | 'simulation'
  readonly path: string
  readonly icon: Icon
  /** Ctrl and this digit open it. */
  readonly digit?: number
}

interface SectionGroup {
  readonly key: 'time' | 'accords' | 'refund' | 'steering' | null
  readonly sections: readonly Section[]
}

/** The screens in the order of the work: hours, agreements, refunds, steering. */
export const sectionGroups: readonly SectionGroup[] = [
  { key: null, sections: [{ key: 'home', path: paths.home(), icon: IconHome, digit: 1 }] },
  {
    key: 'time',
    sections: [
      { key: 'week', path: paths.wall(), icon: IconCalendarWeek, digit: 2 },
      { key: 'units', path: paths.units(), icon: IconChecklist },
      { key: 'absences', path: paths.absences(), icon: IconBeach },
      { key: 'approvals', path: paths.approvals(), icon: IconCircleCheck },
      { key: 'hourRecords', path: paths.hourRecords(), icon: IconSignature },
      { key: 'import', path: paths.import(), icon: IconFileImport },
    ],
  },
  {
    key: 'accords',
    sections: [
      { key: 'agreements', path: paths.agreements(), icon: IconFileText, digit: 3 },
      { key: 'criteria', path: paths.criteria(), icon: IconScale },
      { key: 'collectivities', path: paths.collectivities(), icon: IconBuilding, digit: 4 },
      { key: 'agents', path: paths.agents(), icon: IconUsers, digit: 5 },
      { key: 'costs', path: paths.costs(), icon: IconCoins, digit: 6 },
    ],
  },
  {
    key: 'refund',
    sections: [
      { key: 'allocation', path: paths.allocation(), icon: IconLayoutGrid, digit: 7 },
      { key: 'statements', path: paths.statements(), icon: IconReceiptEuro, digit: 8 },
      { key: 'exchanges', path: paths.exchanges(), icon: IconArrowsExchange },
      { key: 'entries', path: paths.entries(), icon: IconBook2 },
    ],
  },
  {
    key: 'steering',
    sections: [
      { key: 'dashboard', path: paths.dashboard(), icon: IconChartBar, digit: 9 },
      { key: 'simulation', path: paths.simulation(), icon: IconAdjustmentsHorizontal },
    ],
  },
]
